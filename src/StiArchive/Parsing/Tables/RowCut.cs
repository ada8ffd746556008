namespace StiArchive.Parsing.Tables;

/// <summary>A row cut into cells; a higher score is a likelier cut.</summary>
/// <param name="Lines">How many printed lines it takes.</param>
internal sealed record RowCut(double Score, IReadOnlyList<Cell> Cells, int Lines = 1);
