namespace StiArchive.Searching.Explaining;

/// <summary>Two neighbouring words of a query, and what a passage gains because they stand near each other in it.</summary>
/// <param name="Word">Folded.</param>
/// <param name="Next">The word behind it in the query.</param>
public sealed record ExplainedPair(string Word, string Next, double Gain);
