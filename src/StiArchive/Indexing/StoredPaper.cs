using StiArchive.Papers;

namespace StiArchive.Indexing;

/// <summary>What the tables keep of a paper.</summary>
/// <param name="Received">The day on which the original came; null where that is not known.</param>
internal sealed record StoredPaper(
    string Id,
    Metadata Metadata,
    DateOnly? Received,
    int PassageCount,
    IReadOnlyList<PassageGroup> Groups,
    PaperDetails Details
);
