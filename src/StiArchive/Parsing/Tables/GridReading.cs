namespace StiArchive.Parsing.Tables;

/// <summary>Header and rows of a table; every row has as many cells.</summary>
/// <param name="Score">How well the cells fit, on average over the rows; below zero for a doubtful reading.</param>
internal sealed record GridReading(IReadOnlyList<IReadOnlyList<string>> Rows, double Score);
