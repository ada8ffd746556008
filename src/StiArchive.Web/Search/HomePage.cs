using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>What the first page shows.</summary>
/// <param name="NewestPapers">Newest first.</param>
public sealed record HomePage(ArchiveTotals Totals, IReadOnlyList<PaperSummary> NewestPapers);
