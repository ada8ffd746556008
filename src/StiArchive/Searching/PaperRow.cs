using StiArchive.Papers;

namespace StiArchive.Searching;

/// <summary>What the tables hold of a paper.</summary>
/// <param name="Authors">In the paper's order.</param>
/// <param name="Keywords">In both languages.</param>
/// <param name="Received">ISO 8601; empty where not known.</param>
internal sealed record PaperRow(
    long Row,
    PaperSummary Summary,
    IReadOnlyList<Author> Authors,
    IReadOnlyList<string> Keywords,
    string Received,
    int PassageCount
);
