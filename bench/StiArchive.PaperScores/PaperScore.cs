namespace StiArchive.PaperScores;

/// <summary>How one paper was read.</summary>
/// <param name="Measures">By the name of the measure; null where it does not apply to the paper.</param>
/// <param name="Reasons">What went wrong, in words.</param>
internal sealed record PaperScore(
    string Id,
    IReadOnlyDictionary<string, Ratio?> Measures,
    IReadOnlyList<string> Reasons
);
