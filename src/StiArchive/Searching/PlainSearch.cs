using StiArchive.Analysis;
using StiArchive.Postings;
using StiArchive.Postings.Encoding;
using StiArchive.Postings.Ranking;

namespace StiArchive.Searching;

/// <summary>Searches for a text as a bag of words: every passage with any of its terms matches, and their weights decide.</summary>
/// <remarks>How retrieval sets are measured, and what the ranking of all other queries is made of.</remarks>
internal sealed class PlainSearch(IReadOnlyList<SegmentReader> segments)
{
    private readonly int _passageCount = segments.Sum(segment => segment.Live.PassageCount);

    /// <summary>The <paramref name="count"/> best passages for a text as typed, with all that match counted.</summary>
    public PlainResults Search(string text, int count, CancellationToken cancellationToken = default)
    {
        var terms = TermsOf(FoldedText.Of(text).Text);
        var best = new TopPassages(count);
        var passagesOfPapers = new List<(long Paper, int Passages)>();
        foreach (var segment in segments)
        {
            var search = new SegmentSearch(segment.Live, QueryFor(segment, terms), best);
            search.Run(cancellationToken);
            passagesOfPapers.AddRange(
                segment
                    .Segment.Papers.Zip(search.PassagesOfPapers, (paper, passages) => (paper.Paper, passages))
                    .Where(paper => paper.passages > 0)
            );
        }

        return new PlainResults(best.InOrder(), passagesOfPapers);
    }

    private List<(string Term, double Weight)> TermsOf(string folded)
    {
        var typed = RankingTerms.Of(folded).Select(Weigh).ToList();
        var missing = typed.Where(term => term.Weight == 0).Select(term => term.Term);
        var parts = RankingTerms.Of(new GluedWords(CountPassages).Part(missing)).Select(Weigh);
        return [.. typed.Concat(parts).Where(term => term.Weight > 0)];
    }

    private (string Term, double Weight) Weigh((string Term, double Weight) ranked)
    {
        var passages = CountPassages(ranked.Term);
        return (ranked.Term, passages == 0 ? 0 : ranked.Weight * Bm25.Rarity(passages, _passageCount));
    }

    private int CountPassages(string term) => segments.Sum(segment => segment.CountPassages(term));

    private static SegmentQuery QueryFor(SegmentReader segment, List<(string Term, double Weight)> terms) =>
        new()
        {
            Matches = segment.WithAny(terms.Select(term => term.Term)),
            Terms =
            [
                .. terms
                    .Select(term => (Cursor: segment.Open(term.Term), term.Weight))
                    .Where(term => term.Cursor is not null)
                    .Select(term => new ScoredTerm(term.Cursor!, term.Weight)),
            ],
            HasAllTerms = terms.Count == 1,
        };
}
