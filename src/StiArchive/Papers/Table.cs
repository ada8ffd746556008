namespace StiArchive.Papers;

/// <summary>A table: a caption, a header row and rows of as many cells.</summary>
/// <param name="Id">The anchor, unique in the paper: <c>t1</c>.</param>
/// <param name="Label">As printed before the caption (<c>表 1</c>); empty where none is printed.</param>
/// <param name="Columns">The header row; a table that could not be read as one has a single column.</param>
/// <param name="Rows">Every row has as many cells as there are columns; an empty cell is <c>""</c>.</param>
/// <param name="Note">Source line or remark under or over the table, as printed; null where there is none.</param>
public sealed record Table(
    string Id,
    string Label,
    string Caption,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    string? Note
) : Block;
