using StiArchive.Postings;
using StiArchive.Postings.Matching;
using StiArchive.Postings.Ranking;

namespace StiArchive.Searching;

/// <summary>Ranks the passages that match: counts all of them, and keeps the best.</summary>
/// <param name="facets">Counts them, and says which papers may be among the best.</param>
internal sealed class PassageSearch(QueryWeights weights, FacetCounter facets, CancellationToken cancellationToken)
{
    /// <summary>Ranks what matches in one segment.</summary>
    public void Run(SegmentReader segment, SegmentMatches matches, TopPassages best) =>
        new SegmentSearch(segment.Live, QueryFor(segment, matches, best), best, facets).Run(cancellationToken);

    private SegmentQuery QueryFor(SegmentReader segment, SegmentMatches matches, TopPassages best)
    {
        var conjunction = matches.IsBag ? null : matches.Passages as AllOfIterator;
        var parts = new RankingParts(segment, weights, conjunction);
        var shared = matches.IsBag ? [] : parts.InHeadings().Concat(parts.InTitles());
        return new SegmentQuery
        {
            Matches = matches.Passages,
            HasAllTerms = !matches.IsBag || weights.Terms.Count == 1,
            SharesCursors = conjunction is not null,
            Terms = [.. parts.Terms().Select(term => term.Scored), .. parts.Prefixes().Select(prefix => prefix.Scored)],
            Shared = [.. shared.Select(term => term.Shared)],
            Nearness = new Nearness([.. parts.NearWords()]),
            Discount = matches.IsBag ? null : parts.Discount(),
            IsRanked =
                facets.HasChoice || best.HasPaperOrder ? paper => IsRanked(segment.Segment.Papers[paper].Paper) : null,
        };

        bool IsRanked(long paper) => best.MayTake(paper) && facets.IsChosen(paper);
    }
}
