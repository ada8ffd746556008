namespace StiArchive.Papers;

/// <summary>A note from the foot of a page. Its marker stays in the body as well, where it is printed.</summary>
/// <param name="Id">The anchor, unique in the paper: <c>n1</c>. Markers are not unique: numbering restarts on each page.</param>
/// <param name="Label">The marker as printed: ①.</param>
public sealed record Footnote(string Id, string Label, string Text) : Block;
