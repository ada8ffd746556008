namespace StiArchive.Parsing.Tables;

/// <summary>The pieces that a cell may be made of.</summary>
/// <param name="NarrowestBreak">Width of the narrowest line that the cell breaks after, in Han characters; infinite for a
/// cell on one line.</param>
/// <param name="WidestLine">Width of its widest line.</param>
internal sealed record Cell(string Text, CellKind Kind, double NarrowestBreak, double WidestLine);
