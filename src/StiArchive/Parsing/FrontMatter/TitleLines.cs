using System.Text.RegularExpressions;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Recognises the Chinese title among the lines before the body.</summary>
internal static partial class TitleLines
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
        if (!layout.IsWrapped)
        {
            return CouldBeTitle(lines[start]) ? 1 + SecondInRunningText(lines, start + 1) : 0;
        }

        for (var count = 1; count <= MostLines && start + count <= lines.Count; count++)
        {
            if (!CouldBeTitle(lines[start + count - 1]))
            {
                return 0;
            }

            var after = start + count < lines.Count ? lines[start + count] : next;
            if (after is null || ReferenceEquals(after, next) || after.StartsColumn || IsFrontMatter(after))
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

    /// <summary>A second title is led in by a dash, which text recognition often takes for 一 or loses.</summary>
    public static bool IsSubtitle(Line line) =>
        CouldBeTitle(line) && (line.Text[0] is '—' or '―' or '–' or '-' || SecondTitle().IsMatch(line.Text));

    private static bool CouldBeTitle(Line line) =>
        line.Width <= Widest
        && line.Text.Any(Characters.IsHan)
        && !SentenceEnd.IsAt(line.Text)
        && !line.Text.Any(c => c is '。' or '；')
        && !AffiliationReader.EndsWithPostcode(line.Text);

    /// <summary>In running text a title ends with its line, unless one more line stands between it and the names.</summary>
    private static int SecondInRunningText(IReadOnlyList<Line> lines, int second)
    {
        var isBetween =
            second + 1 < lines.Count
            && CouldBeTitle(lines[second])
            && LabelReader.AtFrontStart(lines[second].Text) is null
            && !CouldBeNames(lines[second])
            && CouldBeNames(lines[second + 1]);
        return isBetween ? 1 : 0;
    }

    private static bool CouldBeNames(Line line) =>
        NameReader.LooksLikeNames(line.Text) || NameLine.Read(line.Text, isAfterTitle: true, []).IsPresent;

    private static bool IsFrontMatter(Line line) =>
        LabelReader.AtFrontStart(line.Text) is not null
        || AffiliationReader.Read(line.Text, isAfterTitle: false).Count > 0
        || NameReader.Chinese(line.Text, isAfterTitle: false).Count > 0
        || LatinNames.Read(line.Text).Count > 0;

    // 一一北岸三所学校的做法   一基于…   以北岸渔港为例   基于六个港口的调查
    [GeneratedRegex(
        @"^(一一|一(?=基于|以))|^(基于|以)\S{2,40}(为例|为中心|视角|调查|调研|分析|研究|考察|经验)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex SecondTitle();
}
