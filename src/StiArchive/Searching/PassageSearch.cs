using StiArchive.Indexing;
using StiArchive.Passages;
using StiArchive.Postings;
using StiArchive.Postings.Ranking;

namespace StiArchive.Searching;

/// <summary>Ranks the passages that match: counts all of them, and keeps the best.</summary>
/// <param name="facets">Counts them, and says which papers may be among the best.</param>
internal sealed class PassageSearch(QueryWeights weights, FacetCounter facets, CancellationToken cancellationToken)
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

    /// <summary>Ranks what matches in one segment.</summary>
    public void Run(SegmentReader segment, SegmentMatches matches, TopPassages best) =>
        new SegmentSearch(segment.Live, QueryFor(segment, matches), best, facets).Run(cancellationToken);

    private SegmentQuery QueryFor(SegmentReader segment, SegmentMatches matches) =>
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
            IsRanked = facets.HasChoice ? paper => facets.IsChosen(segment.Segment.Papers[paper].Paper) : null,
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
            .Terms.Where(term => SharedTerms.Holds(term.Term))
            .Select(term => (Cursor: segment.Open(field + term.Term), term.Weight))
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
