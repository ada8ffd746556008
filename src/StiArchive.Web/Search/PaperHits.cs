using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>Hits that follow one another in the ranking and stand in one paper.</summary>
/// <param name="FirstRank">The number of the first one among all hits, counted from 1.</param>
public sealed record PaperHits(PaperSummary Paper, IReadOnlyList<PassageHit> Hits, int FirstRank);
