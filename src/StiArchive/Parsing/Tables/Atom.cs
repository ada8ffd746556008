namespace StiArchive.Parsing.Tables;

/// <summary>A piece of a table's line that no column border runs through.</summary>
/// <param name="BorderBefore">How likely a column border stands before it, against the piece continuing the cell: above
/// zero for likely.</param>
/// <param name="StartsLine">True for the first piece of a printed line.</param>
/// <param name="StandsClose">True for the first piece of a line without a blank line above.</param>
internal sealed record Atom(string Text, double BorderBefore, bool StartsLine, bool StandsClose);
