using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>The passages that have a term.</summary>
/// <param name="Scores">By the number of the passage; how much it is about the term, roughly.</param>
internal sealed record TermHits(QueryTerm Term, IReadOnlyDictionary<long, double> Scores);
