using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>A paper that a librarian should look at, and why.</summary>
public sealed record DoubtfulPaper(PaperSummary Paper, IReadOnlyList<Doubt> Doubts);
