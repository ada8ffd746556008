using StiArchive.Postings.Ranking;

namespace StiArchive.Searching;

/// <summary>The passages that answer a query.</summary>
/// <param name="Best">Of the papers that were chosen, best first; as many as were asked for.</param>
/// <param name="Counts">All that match, counted.</param>
/// <param name="IsPartial">True where no passage has all words, and those that have a part stand in.</param>
internal sealed record FoundPassages(IReadOnlyList<RankedPassage> Best, FacetCounter Counts, bool IsPartial = false);
