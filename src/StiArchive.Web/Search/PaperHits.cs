using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>The hits of a page that stand in one paper, best first.</summary>
public sealed record PaperHits(PaperSummary Paper, IReadOnlyList<RankedHit> Hits);
