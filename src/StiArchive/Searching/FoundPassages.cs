using StiArchive.Postings.Ranking;

namespace StiArchive.Searching;

/// <summary>The passages that answer a query.</summary>
/// <param name="Best">Of the papers that were chosen, best first; as many as were asked for.</param>
/// <param name="PassagesOfPapers">For every paper with a match, chosen or not, how many of its passages match.</param>
/// <param name="IsPartial">True where no passage has all words, and those that have most stand in.</param>
internal sealed record FoundPassages(
    IReadOnlyList<RankedPassage> Best,
    IReadOnlyList<(long Paper, int Passages)> PassagesOfPapers,
    bool IsPartial = false
)
{
    public static FoundPassages None { get; } = new([], []);
}
