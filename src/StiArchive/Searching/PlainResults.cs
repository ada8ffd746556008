using StiArchive.Postings.Ranking;

namespace StiArchive.Searching;

/// <summary>What a <see cref="PlainSearch"/> found.</summary>
/// <param name="Best">Best first.</param>
/// <param name="PassagesOfPapers">For every paper with a match, how many of its passages match.</param>
internal sealed record PlainResults(
    IReadOnlyList<RankedPassage> Best,
    IReadOnlyList<(long Paper, int Passages)> PassagesOfPapers
);
