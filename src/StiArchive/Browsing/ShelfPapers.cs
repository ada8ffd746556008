using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>A shelf and what stands on it.</summary>
/// <param name="Papers">The newest year first, then what was received last.</param>
public sealed record ShelfPapers(Shelf Shelf, IReadOnlyList<PaperSummary> Papers);
