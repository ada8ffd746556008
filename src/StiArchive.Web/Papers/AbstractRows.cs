using StiArchive.Bilingual;
using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>Sets the two abstracts of a paper side by side, sentence by sentence.</summary>
public static class AbstractRows
{
    private const double LeastScore = 0.5;

    /// <summary>In order; together they have all of both texts but blanks between sentences.</summary>
    /// <param name="zh">The Chinese abstract, its paragraphs parted by line breaks.</param>
    /// <param name="en">The English one.</param>
    public static IReadOnlyList<AbstractRow> Of(ShownText zh, ShownText en)
    {
        ArgumentNullException.ThrowIfNull(zh);
        ArgumentNullException.ThrowIfNull(en);

        var aligned = AbstractAligner.AlignTexts(zh.Text, en.Text);
        var zhSpans = Places(zh.Text, aligned.ZhSentences);
        var enSpans = Places(en.Text, aligned.EnSentences);
        var (zhShown, enShown) = (0, 0);
        var rows = new List<AbstractRow>();
        foreach (var pair in aligned.Pairs)
        {
            var row = new AbstractRow(
                rows.Count + 1,
                Part(zh, zhSpans, pair.Zh, zhShown),
                Part(en, enSpans, pair.En, enShown),
                pair.Score >= LeastScore
            );
            zhShown = row.Zh?.Range.End ?? zhShown;
            enShown = row.En?.Range.End ?? enShown;
            rows.Add(row);
        }

        return rows;
    }

    private static ShownText? Part(ShownText text, List<TextSpan> spans, IReadOnlyList<int> numbers, int shown) =>
        numbers.Count == 0
            ? null
            : text.Part(TextSpan.FromBounds(spans[numbers[0] - 1].Start, spans[numbers[^1] - 1].End), shown);

    // Sentences come in order and lack nothing but blanks, so each stands behind the one before.
    private static List<TextSpan> Places(string text, IReadOnlyList<string> sentences)
    {
        var places = new List<TextSpan>();
        var position = 0;
        foreach (var sentence in sentences)
        {
            var start = text.IndexOf(sentence, position, StringComparison.Ordinal);
            places.Add(new TextSpan(start, sentence.Length));
            position = start + sentence.Length;
        }

        return places;
    }
}
