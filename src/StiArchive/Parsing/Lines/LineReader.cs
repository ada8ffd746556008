using StiArchive.Extraction;

namespace StiArchive.Parsing.Lines;

/// <summary>Reads the lines that have something on them, with all that their surroundings tell.</summary>
internal static class LineReader
{
    /// <summary>Of the lines, how many at least have a blank line above where every line has one.</summary>
    private const double MostLines = 0.6;

    public static IReadOnlyList<Line> Read(IReadOnlyList<PageLine> printed)
    {
        var isSpaced = IsSpaced(printed);
        var lines = new List<Line>();
        PageLine? above = null;
        var hasBlankAbove = true;
        foreach (var line in printed)
        {
            var text = Characters.Strip(line.Text);
            if (text.Length == 0)
            {
                hasBlankAbove = true;
                continue;
            }

            var standsClose = isSpaced && !hasBlankAbove;
            lines.Add(
                new Line(line.LineNumber, text)
                {
                    Page = line.PageNumber,
                    IsStretched = LineWidth.IsStretched(text),
                    IsIndented = IsIndented(line.Text),
                    BlanksBefore = line.Text.TrimStart('\f').AsSpan().IndexOfAnyExcept(' '),
                    BlanksAfter = line.Text.Length - line.Text.TrimEnd(' ').Length,
                    StandsClose = standsClose,
                    StartsColumn = IsNewPage(above, line) || (standsClose && line.Text[0] == ' '),
                }
            );
            above = line;
            hasBlankAbove = false;
        }

        var punctuationWidth = PunctuationWidth.Of(lines);
        return [.. lines.Select(line => line with { Width = LineWidth.Of(line.Text, punctuationWidth) })];
    }

    /// <summary>Text read out of a PDF often has a blank line after every printed one; then blank lines say nothing, and
    /// their absence does.</summary>
    private static bool IsSpaced(IReadOnlyList<PageLine> printed)
    {
        var count = 0;
        var spaced = 0;
        for (var i = 0; i + 1 < printed.Count; i++)
        {
            if (Characters.Strip(printed[i].Text).Length == 0)
            {
                continue;
            }

            count++;
            spaced += Characters.Strip(printed[i + 1].Text).Length == 0 ? 1 : 0;
        }

        return count > 0 && spaced > count * MostLines;
    }

    private static bool IsNewPage(PageLine? above, PageLine line) =>
        line.Text.Contains('\f', StringComparison.Ordinal)
        || (above is not null && above.PageNumber != line.PageNumber);

    /// <summary>Two blanks or an ideographic one; a single blank only marks the start of a column.</summary>
    private static bool IsIndented(string text) =>
        text[0] == '\u3000' || (text.Length > 1 && Characters.IsBlank(text[0]) && Characters.IsBlank(text[1]));
}
