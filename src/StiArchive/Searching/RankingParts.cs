using StiArchive.Indexing;
using StiArchive.Passages;
using StiArchive.Postings;
using StiArchive.Postings.Matching;
using StiArchive.Postings.Ranking;
using StiArchive.Postings.Reading;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>What the passages of one segment are ranked by for a query.</summary>
/// <param name="matches">Lends its cursors, which stand where all its terms do; without it each part has its own.</param>
/// <remarks><see cref="PassageSearch"/> adds the parts up for all that matches, and an explanation for one passage: there is no
/// second formula.</remarks>
internal sealed class RankingParts(SegmentReader segment, QueryWeights weights, AllOfIterator? matches = null)
{
    // What a passage gains by a term of the query that stands in a heading over it, beside what it gains by its own text
    // (up to 2.1 of the term's weight); by one in its paper's title. In long headings and titles a term says less.
    private const double HeadingWeight = 1.6;
    private const double TitleWeight = 0.4;
    private const int ShortHeading = 4;
    private const int ShortTitle = 10;

    // What two neighbouring words of the query add that stand side by side; half of it a few characters apart.
    private const double NearnessWeight = 0.8;

    // A list of references names many things and says little about them.
    private const double ReferenceShare = 0.6;

    public IEnumerable<(string Term, ScoredTerm Scored)> Terms()
    {
        foreach (var (term, weight) in weights.Terms)
        {
            if (Open(term) is { } cursor)
            {
                yield return (term, new ScoredTerm(cursor, weight));
            }
        }
    }

    public IEnumerable<(QueryTerm.Prefix Prefix, ScoredTerm Scored)> Prefixes()
    {
        foreach (var (prefix, weight) in weights.Prefixes)
        {
            if (TermPassages.Open(segment, prefix) is { } cursor)
            {
                yield return (prefix, new ScoredTerm(cursor, weight));
            }
        }
    }

    /// <summary>The terms that stand in headings over passages.</summary>
    public IEnumerable<(string Term, SharedTerm Shared)> InHeadings() =>
        Shared(TermKey.InHeadings, HeadingWeight, ShortHeading);

    /// <summary>The terms that stand in titles of papers.</summary>
    public IEnumerable<(string Term, SharedTerm Shared)> InTitles() =>
        Shared(TermKey.InTitles, TitleWeight, ShortTitle);

    /// <summary>One for each word of the query, in its order.</summary>
    public IEnumerable<NearWord> NearWords()
    {
        var before = 0.0;
        foreach (var place in weights.Places)
        {
            var weight = place?.Weight ?? 0;
            var cursor = place is null ? null : Open(place.Term);
            yield return new NearWord(cursor, place?.Length ?? 0, NearnessWeight * Math.Min(before, weight));
            before = weight;
        }
    }

    /// <summary>The passages that count for less, and what is left of their score.</summary>
    public (PassageIterator Passages, double Share) Discount() =>
        (segment.WithTerm(TermKey.Of(PassageKind.Reference)), ReferenceShare);

    private PostingCursor? Open(string term) => matches?.CursorOf(term) ?? segment.Open(term);

    private IEnumerable<(string Term, SharedTerm Shared)> Shared(char field, double share, int shortText)
    {
        foreach (var (term, weight) in weights.Terms.Where(term => SharedText.Holds(term.Term)))
        {
            if (segment.Open(field + term) is { } cursor)
            {
                yield return (term, new SharedTerm(cursor, segment.Segment, share * weight, shortText));
            }
        }
    }
}
