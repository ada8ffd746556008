namespace StiArchive.Papers;

/// <summary>A figure, of which the text holds only the caption.</summary>
/// <param name="Id">The anchor, unique in the paper: <c>f1</c>.</param>
/// <param name="Label">As printed before the caption: <c>图 1</c>.</param>
/// <param name="Note">Source line or remark, as printed; null where there is none.</param>
public sealed record Figure(string Id, string Label, string Caption, string? Note) : Block;
