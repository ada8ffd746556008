using StiArchive.Indexing;
using StiArchive.Passages;
using StiArchive.Postings;
using StiArchive.Postings.Ranking;

namespace StiArchive.Searching;

/// <summary>Ranks the passages that match: counts all of them, and keeps the best.</summary>
internal sealed class PassageSearch(QueryWeights weights, CancellationToken cancellationToken)
{
    // What a passage gains by a term of the query that stands in a heading over it, beside what it gains by its own text
    // (up to 2.2 of the term's weight); by one in its paper's title. In long headings and titles a term says less.
    private const double HeadingWeight = 0.8;
    private const double TitleWeight = 0.4;
    private const int ShortHeading = 4;
    private const int ShortTitle = 10;

    // What two neighbouring words of the query add that stand side by side; half of it a few characters apart.
    private const double NearnessWeight = 0.8;

    // A list of references names many things and says little about them.
    private const double ReferenceShare = 0.6;

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

    private SegmentQuery QueryFor(SegmentReader segment, SegmentMatches matches, Func<long, bool>? isRanked) =>
        new()
        {
            Matches = matches.Passages,
            HasAllTerms = !matches.IsBag || weights.Terms.Count == 1,
            Terms = [.. Terms(segment), .. Prefixes(segment)],
            Shared = matches.IsBag
                ? []
                :
                [
                    .. Shared(segment, TermKey.InHeadings, HeadingWeight, ShortHeading),
                    .. Shared(segment, TermKey.InTitles, TitleWeight, ShortTitle),
                ],
            Nearness = new Nearness([.. NearWords(segment)]),
            Discount = matches.IsBag ? null : (segment.WithTerm(TermKey.Of(PassageKind.Reference)), ReferenceShare),
            IsRanked = isRanked is null ? null : paper => isRanked(segment.Segment.Papers[paper].Paper),
        };

    private IEnumerable<ScoredTerm> Terms(SegmentReader segment) =>
        weights
            .Terms.Select(term => (Cursor: segment.Open(term.Term), term.Weight))
            .Where(term => term.Cursor is not null)
            .Select(term => new ScoredTerm(term.Cursor!, term.Weight));

    private IEnumerable<ScoredTerm> Prefixes(SegmentReader segment) =>
        weights
            .Prefixes.Select(term => (Cursor: TermPassages.Open(segment, term.Prefix), term.Weight))
            .Where(term => term.Cursor is not null)
            .Select(term => new ScoredTerm(term.Cursor!, term.Weight));

    private IEnumerable<SharedTerm> Shared(SegmentReader segment, char field, double share, int shortText) =>
        weights
            .Terms.Select(term => (Cursor: segment.Open(field + term.Term), term.Weight))
            .Where(term => term.Cursor is not null)
            .Select(term => new SharedTerm(term.Cursor!, segment.Segment, share * term.Weight, shortText));

    private IEnumerable<NearWord> NearWords(SegmentReader segment)
    {
        var before = 0.0;
        foreach (var place in weights.Places)
        {
            var weight = place?.Weight ?? 0;
            var cursor = place is null ? null : segment.Open(place.Term);
            yield return new NearWord(cursor, place?.Length ?? 0, NearnessWeight * Math.Min(before, weight));
            before = weight;
        }
    }
}
