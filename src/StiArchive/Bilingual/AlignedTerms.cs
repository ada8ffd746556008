using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Finds terms at the same place of titles and abstracts that translate each other.</summary>
internal static class AlignedTerms
{
    /// <summary>Titles are free translations as often as sentences are.</summary>
    private const double TitleScore = 0.9;

    private const double LeastScore = 0.5;

    public static IEnumerable<TermPair> Find(Paper paper)
    {
        var titles = paper.Metadata is { TitleZh.Value: var zhTitle, TitleEn.Value: var enTitle }
            ? Pairs(zhTitle, enTitle, "title", TitleScore)
            : [];

        return titles.Concat(OfAbstracts(Text(paper.AbstractZh), Text(paper.AbstractEn)));
    }

    private static IEnumerable<TermPair> OfAbstracts(string zh, string en)
    {
        var aligned = AbstractAligner.AlignTexts(zh, en);

        return aligned
            .Pairs.Where(pair => pair.Score >= LeastScore)
            .SelectMany(pair =>
                Pairs(
                    string.Concat(pair.Zh.Select(number => aligned.ZhSentences[number - 1])),
                    string.Join(' ', pair.En.Select(number => aligned.EnSentences[number - 1])),
                    "abstract-zh",
                    pair.Score
                )
            );
    }

    private static IEnumerable<TermPair> Pairs(string zh, string en, string place, double score) =>
        EconomyPairs.Find(zh, en, place, score).Concat(PhrasePairs.Find(zh, en, place, score));

    private static string Text(IReadOnlyList<Paragraph> paragraphs) =>
        string.Join('\n', paragraphs.Select(p => p.Text));
}
