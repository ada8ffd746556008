using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Body;

/// <summary>Finds the paragraphs where each line is one: but for formulas of several lines, and for sentences that a page,
/// a column or a table cut in two.</summary>
internal static partial class RunningText
{
    private const string FormulaMark = "$$";

    /// <summary>A mark that is not closed by then was no formula's.</summary>
    private const int LongestFormulaLines = 20;

    /// <summary>A shorter line is no part of a sentence that was cut, but a label or an item.</summary>
    private const double ShortestBeforeBreak = 20;

    private const double ShortestBeforeRest = 40;

    /// <summary>The rest of a sentence, alone on its line, is short.</summary>
    private const double LongestRest = 25;

    public static IReadOnlyList<IReadOnlyList<Line>> Paragraphs(IReadOnlyList<Line> lines)
    {
        var paragraphs = new List<IReadOnlyList<Line>>();
        for (var start = 0; start < lines.Count; )
        {
            var end = EndOfFormula(lines, start) ?? start + 1;
            while (end < lines.Count && GoesOn(lines[end - 1], lines[end]))
            {
                end++;
            }

            paragraphs.Add([.. lines.Skip(start).Take(end - start)]);
            start = end;
        }

        return paragraphs;
    }

    private static int? EndOfFormula(IReadOnlyList<Line> lines, int start)
    {
        if (!IsFormulaMark(lines[start]))
        {
            return null;
        }

        for (var i = start + 1; i < Math.Min(lines.Count, start + LongestFormulaLines); i++)
        {
            if (IsFormulaMark(lines[i]))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static bool IsFormulaMark(Line line) => string.Equals(line.Text, FormulaMark, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="next"/> goes on with the sentence of <paramref name="line"/>.</summary>
    private static bool GoesOn(Line line, Line next)
    {
        if (SentenceEnd.IsAt(line.Text) || IsFormulaMark(line) || IsFormulaMark(next) || Item().IsMatch(next.Text))
        {
            return false;
        }

        return next.StartsColumn || next.FollowsFloat
            ? line.Width > ShortestBeforeBreak || line.Text.Contains('，', StringComparison.Ordinal)
            : line.Width > ShortestBeforeRest && (IsOpen(line.Text) || IsRest(line, next));
    }

    private static bool IsOpen(string text) => OpenEnd().IsMatch(text[^1..]);

    /// <summary>…绘制出加 | 速度的变化曲线。</summary>
    private static bool IsRest(Line line, Line next) =>
        Characters.IsHan(line.Text[^1]) && next.Width <= LongestRest && next.Text[^1] is '。' or '！' or '？';

    // 下列各项：（1）   第二，   ①   2.1.2
    [GeneratedRegex(
        @"^([（(]?[\d一二三四五六七八九十]{1,2}[）).、．]|\d{1,2}(\.\d{1,2})+(?!\d)|第[一二三四五六七八九十]|[①-⑳•·■●])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Item();

    // 其中玉米，   而   以及
    [GeneratedRegex(@"[，、,的在与和及或把将被由从对以于而并且也则所其使向至]$", RegexOptions.None, 1000)]
    private static partial Regex OpenEnd();
}
