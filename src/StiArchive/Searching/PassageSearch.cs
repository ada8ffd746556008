using StiArchive.Postings;
using StiArchive.Postings.Ranking;

namespace StiArchive.Searching;

/// <summary>Ranks the passages that match: counts all of them, and keeps the best.</summary>
internal sealed class PassageSearch(QueryWeights weights, CancellationToken cancellationToken)
{
    private readonly List<(long Paper, int Passages)> _passagesOfPapers = [];

    /// <summary>For every paper with a match, how many of its passages match.</summary>
    public IReadOnlyList<(long Paper, int Passages)> PassagesOfPapers => _passagesOfPapers;

    /// <summary>Ranks what matches in one segment.</summary>
    /// <param name="isRanked">Whether a paper, by its number in the index, may be among the best; null where all may.</param>
    public void Run(SegmentReader segment, SegmentMatches matches, TopPassages best, Func<long, bool>? isRanked = null)
    {
        var search = new SegmentSearch(segment.Live, QueryFor(segment, matches, isRanked), best);
        search.Run(cancellationToken);
        var papers = segment.Segment.Papers;
        for (var i = 0; i < papers.Length; i++)
        {
            if (search.PassagesOfPapers[i] > 0)
            {
                _passagesOfPapers.Add((papers[i].Paper, search.PassagesOfPapers[i]));
            }
        }
    }

    private SegmentQuery QueryFor(SegmentReader segment, SegmentMatches matches, Func<long, bool>? isRanked)
    {
        var parts = new RankingParts(segment, weights);
        var shared = matches.IsBag ? [] : parts.InHeadings().Concat(parts.InTitles());
        return new SegmentQuery
        {
            Matches = matches.Passages,
            HasAllTerms = !matches.IsBag || weights.Terms.Count == 1,
            Terms = [.. parts.Terms().Select(term => term.Scored), .. parts.Prefixes().Select(prefix => prefix.Scored)],
            Shared = [.. shared.Select(term => term.Shared)],
            Nearness = new Nearness([.. parts.NearWords()]),
            Discount = matches.IsBag ? null : parts.Discount(),
            IsRanked = isRanked is null ? null : paper => isRanked(segment.Segment.Papers[paper].Paper),
        };
    }
}
