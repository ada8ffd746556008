using StiArchive.Papers;

namespace StiArchive.Browsing;

/// <summary>Papers with doubts.</summary>
/// <param name="Kind">Only doubts of this kind; null for all.</param>
/// <param name="Counts">Every kind that some paper has, the commonest first, whatever was chosen.</param>
/// <param name="DoubtCount">Doubts of all papers, whatever was chosen.</param>
/// <param name="PaperCount">Papers with any doubt, whatever was chosen.</param>
/// <param name="Papers">With most doubts first.</param>
public sealed record DoubtResults(
    DoubtKind? Kind,
    IReadOnlyList<DoubtCount> Counts,
    int DoubtCount,
    int PaperCount,
    Paged<DoubtfulPaper> Papers
);
