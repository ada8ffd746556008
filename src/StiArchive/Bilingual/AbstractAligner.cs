using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Finds which sentences of two abstracts say the same.</summary>
/// <remarks>
/// Translations keep the order of sentences, so the best alignment is the best way through a grid (dynamic programming,
/// Gale and Church 1993). A step takes one to three sentences of a language, or leaves a sentence without counterpart.
/// </remarks>
public static class AbstractAligner
{
    /// <summary>Sentences of a step and what makes it less likely than one sentence for one.</summary>
    private static readonly (int Zh, int En, double Cost)[] Steps =
    [
        (1, 1, 0.0),
        (1, 2, 1.0),
        (2, 1, 1.0),
        (2, 2, 2.0),
        (1, 3, 2.0),
        (3, 1, 2.0),
        (1, 0, 1.5),
        (0, 1, 1.5),
    ];

    /// <summary>No abstract strays further from the diagonal.</summary>
    private const int BandSentences = 24;

    /// <summary>What is longer is no abstract; the rest is left without counterpart.</summary>
    private const int MostSentences = 400;

    /// <summary>Similarity at which a pair is as likely right as wrong, and how fast certainty grows from there.</summary>
    private const double EvenSimilarity = 0.3;
    private const double Steepness = 1.2;

    /// <summary>Returns pairs in order that hold every sentence of both sides exactly once.</summary>
    public static IReadOnlyList<SentencePair> Align(
        IReadOnlyList<string> zhSentences,
        IReadOnlyList<string> enSentences
    )
    {
        ArgumentNullException.ThrowIfNull(zhSentences);
        ArgumentNullException.ThrowIfNull(enSentences);

        var zh = SentenceRuns.Of(zhSentences.Take(MostSentences).Select(SentenceTraits.OfChinese));
        var en = SentenceRuns.Of(enSentences.Take(MostSentences).Select(SentenceTraits.OfEnglish));
        var grid = new AlignmentGrid(zh.Count, en.Count, BandSentences);
        for (var i = 0; i <= zh.Count; i++)
        {
            foreach (var j in grid.Columns(i))
            {
                Extend(grid, zh, en, new(i, j));
            }
        }

        return
        [
            .. grid.BestWay().Select(Pair),
            .. Rest(zhSentences.Count).Select(number => new SentencePair([number], [], 0)),
            .. Rest(enSentences.Count).Select(number => new SentencePair([], [number], 0)),
        ];
    }

    private static IEnumerable<int> Rest(int count) =>
        Enumerable.Range(MostSentences + 1, Math.Max(0, count - MostSentences));

    /// <summary>Splits both texts into sentences and aligns them; the sentences themselves come along.</summary>
    public static AlignedTexts AlignTexts(string zhText, string enText)
    {
        var zh = SentenceSplitter.Split(zhText, Language.Chinese);
        var en = SentenceSplitter.Split(enText, Language.English);
        return new AlignedTexts(zh, en, Align(zh, en));
    }

    private static void Extend(AlignmentGrid grid, SentenceRuns zh, SentenceRuns en, GridCell from)
    {
        foreach (var (zhCount, enCount, cost) in Steps)
        {
            var to = new GridCell(from.Zh + zhCount, from.En + enCount);
            if (grid.Contains(to))
            {
                var similarity =
                    zhCount == 0 || enCount == 0
                        ? 0
                        : SentenceSimilarity.Of(zh.Run(from.Zh, zhCount), en.Run(from.En, enCount));
                grid.Offer(from, to, similarity - cost);
            }
        }
    }

    private static SentencePair Pair(GridStep step)
    {
        var zh = Enumerable.Range(step.From.Zh + 1, step.To.Zh - step.From.Zh).ToList();
        var en = Enumerable.Range(step.From.En + 1, step.To.En - step.From.En).ToList();
        var score = zh.Count == 0 || en.Count == 0 ? 0 : 1 / (1 + Math.Exp(-Steepness * (step.Gain - EvenSimilarity)));

        return new SentencePair(zh, en, Math.Round(score, 2));
    }
}
