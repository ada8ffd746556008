using StiArchive.Analysis;
using StiArchive.Indexing;
using StiArchive.Postings;
using StiArchive.Postings.Ranking;
using StiArchive.Querying;

namespace StiArchive.Searching.Explaining;

/// <summary>Asks everything that passages are ranked by what it adds to the score of one passage.</summary>
/// <param name="query">What is looked for, in its order, and whether the passages that are ranked have all of it.</param>
/// <param name="place">The passage, by its number in its segment.</param>
internal sealed class ScoreExplainer(
    QueryScope scope,
    (IReadOnlyList<QueryTerm> Terms, bool HasAll) query,
    (SegmentReader Segment, int Passage) place
)
{
    private readonly RankingParts _parts = new(
        place.Segment,
        QueryWeights.Of(query.Terms, scope.Segments, query.HasAll)
    );

    public IEnumerable<ExplainedTerm> Terms()
    {
        foreach (var (term, scored) in _parts.Terms())
        {
            if (GainOf(scored) is > 0 and var gain)
            {
                var (kind, text) = Read(term);
                var passages = scope.Segments.Sum(segment => segment.CountPassages(term));
                yield return new ExplainedTerm(kind, text, scored.Cursor.Frequency, passages, scored.Weight, gain);
            }
        }
    }

    public IEnumerable<ExplainedTerm> Prefixes()
    {
        foreach (var (prefix, scored) in _parts.Prefixes())
        {
            if (GainOf(scored) is > 0 and var gain)
            {
                var text = $"{prefix.Text}*";
                var (frequency, passages) = (scored.Cursor.Frequency, scope.Segments.Sum(each => Count(each, prefix)));
                yield return new(ExplainedTermKind.Prefix, text, frequency, passages, scored.Weight, gain);
            }
        }
    }

    /// <summary>What headings over the passage add.</summary>
    public IReadOnlyList<ExplainedHeading> Headings(IReadOnlyList<string> headings) =>
        Explain(_parts.InHeadings(), headings);

    /// <summary>What titles of the paper add, as far as it has them.</summary>
    public IReadOnlyList<ExplainedHeading> Titles(IEnumerable<string?> titles) =>
        Explain(_parts.InTitles(), titles.OfType<string>());

    public IReadOnlyList<ExplainedPair> Nearness()
    {
        // Each word twice, because it is the second of one pair and the first of the next.
        var (words, nextWords) = (_parts.NearWords().ToList(), _parts.NearWords().ToList());
        var pairs = new List<ExplainedPair>();
        for (var i = 1; i < words.Count; i++)
        {
            if (new Nearness([words[i - 1], nextWords[i]]).Score(place.Passage) is > 0 and var gain)
            {
                pairs.Add(new ExplainedPair(query.Terms[i - 1].Text, query.Terms[i].Text, gain));
            }
        }

        return pairs;
    }

    public double Share()
    {
        var (passages, share) = _parts.Discount();
        return passages.SkipTo(place.Passage) == place.Passage ? share : 1;
    }

    private double GainOf(ScoredTerm scored) => scored.Score(place.Passage, place.Segment.Segment.Norms);

    private List<ExplainedHeading> Explain(
        IEnumerable<(string Term, SharedTerm Shared)> terms,
        IEnumerable<string> texts
    )
    {
        var shared = new SharedTexts(texts);
        var explained = new List<ExplainedHeading>();
        foreach (var (term, gains) in terms)
        {
            if (gains.Score(place.Passage) is > 0 and var gain)
            {
                var (kind, text) = Read(term);
                explained.Add(new ExplainedHeading(kind, text, shared.With(term), gain));
            }
        }

        return explained;
    }

    private static int Count(SegmentReader segment, QueryTerm.Prefix prefix) =>
        TermPassages.Open(segment, prefix) is { } cursor ? segment.CountPassages(cursor) : 0;

    private static (ExplainedTermKind Kind, string Text) Read(string term)
    {
        var (kind, text) = TermKey.Read(term);
        return (KindOf(kind), text);
    }

    private static ExplainedTermKind KindOf(TokenKind kind) =>
        kind switch
        {
            TokenKind.HanCharacter => ExplainedTermKind.Character,
            TokenKind.HanPair => ExplainedTermKind.Pair,
            TokenKind.Word => ExplainedTermKind.Word,
            TokenKind.Stem => ExplainedTermKind.Stem,
            TokenKind.Compound or TokenKind.JoinedCompound => ExplainedTermKind.Compound,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A token of an unknown kind."),
        };
}
