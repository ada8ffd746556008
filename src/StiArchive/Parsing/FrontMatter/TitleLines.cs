using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Recognises the Chinese title among the lines before the body.</summary>
internal static class TitleLines
{
    private const int MostLines = 3;
    private const double Widest = 60;
    private const int LongestColumnChars = 6;
    private const int ShortestTitleChars = 8;

    /// <summary>How many lines from here are a title: few, without the marks of a sentence, and before something that is
    /// plainly not a sentence's continuation. 0 for none.</summary>
    /// <param name="next">The line after all of <paramref name="lines"/>.</param>
    public static int Count(IReadOnlyList<Line> lines, int start, Line? next, TextLayout layout)
    {
        for (var count = 1; count <= MostLines && start + count <= lines.Count; count++)
        {
            if (!CouldBeTitle(lines[start + count - 1]))
            {
                return 0;
            }

            var after = start + count < lines.Count ? lines[start + count] : next;
            if (
                after is null
                || ReferenceEquals(after, next)
                || after.StartsColumn
                || IsFrontMatter(after)
                || !layout.IsWrapped
            )
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>A few characters above the title name the column that a paper stands in: 理论研究.</summary>
    public static bool IsColumn(IReadOnlyList<Line> lines, int index) =>
        Characters.Squash(lines[index].Text).Length <= LongestColumnChars
        && index + 1 < lines.Count
        && lines[index + 1].Text.Length >= ShortestTitleChars
        && CouldBeTitle(lines[index + 1])
        && !IsFrontMatter(lines[index + 1]);

    /// <summary>A second title is led in by a dash, which text recognition often takes for 一.</summary>
    public static bool IsSubtitle(Line line) =>
        CouldBeTitle(line)
        && (
            line.Text[0] is '—' or '―' or '–' or '-'
            || line.Text.StartsWith("一一", StringComparison.Ordinal)
            || line.Text.StartsWith("一基于", StringComparison.Ordinal)
            || line.Text.StartsWith("一以", StringComparison.Ordinal)
        );

    private static bool CouldBeTitle(Line line) =>
        line.Width <= Widest
        && line.Text.Any(Characters.IsHan)
        && !SentenceEnd.IsAt(line.Text)
        && !line.Text.Any(c => c is '。' or '；');

    private static bool IsFrontMatter(Line line) =>
        LabelReader.AtFrontStart(line.Text) is not null
        || AffiliationReader.Read(line.Text, isAfterTitle: false).Count > 0
        || NameReader.Chinese(line.Text, isAfterTitle: false).Count > 0
        || NameReader.Latin(line.Text).Count > 0;
}
