using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Body;

/// <summary>Finds the paragraphs in the lines of a section.</summary>
/// <remarks>
/// Hard-wrapped text has lost its indents, but not the widths of its lines: a last line falls short of the column, and a
/// first line does so by the two characters of its indent. A paragraph therefore ends after a line that ends a sentence
/// and is short, or that stands before a line which is short by an indent.
/// </remarks>
internal static class ParagraphReader
{
    /// <summary>A line so much narrower than its neighbours is short; justified lines vary by less.</summary>
    private const double Shortfall = 1.3;

    /// <summary>What an indent takes from a first line.</summary>
    private const double Indent = 2;

    /// <summary>So many lines on either side tell the width of the column.</summary>
    private const int Neighbours = 5;

    public static IReadOnlyList<Paragraph> Read(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var groups = layout.IsWrapped ? WrappedText(lines) : RunningText(lines);
        return
        [
            .. groups
                .Select(group => new Paragraph(LineJoiner.Join(group.Select(line => line.Text)))
                {
                    Page = group[0].Page,
                })
                .Where(paragraph => paragraph.Text.Length > 0),
        ];
    }

    /// <summary>The lines of each paragraph of hard-wrapped text.</summary>
    public static IReadOnlyList<IReadOnlyList<Line>> WrappedText(IReadOnlyList<Line> lines)
    {
        var widths = FullWidths(lines);
        var paragraphs = new List<IReadOnlyList<Line>>();
        var start = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 == lines.Count || EndsAfter(lines, widths, i, isFirst: i == start))
            {
                paragraphs.Add([.. lines.Skip(start).Take(i + 1 - start)]);
                start = i + 1;
            }
        }

        return paragraphs;
    }

    /// <summary>Missing width at the end of each line, zero for a full one.</summary>
    public static double ShortBy(Line line, double fullWidth) =>
        line.IsStretched ? 0 : Math.Max(0, fullWidth - line.Width);

    /// <summary>Each line is a paragraph, unless a page ended inside a sentence.</summary>
    private static List<List<Line>> RunningText(IReadOnlyList<Line> lines)
    {
        var paragraphs = new List<List<Line>>();
        foreach (var line in lines)
        {
            var isContinued =
                paragraphs.Count > 0
                && line.StartsColumn
                && paragraphs[^1][^1].Width > 20
                && !SentenceEnd.IsAt(paragraphs[^1][^1].Text);
            if (isContinued)
            {
                paragraphs[^1].Add(line);
            }
            else
            {
                paragraphs.Add([line]);
            }
        }

        return paragraphs;
    }

    private static bool EndsAfter(IReadOnlyList<Line> lines, double[] widths, int i, bool isFirst)
    {
        if (!SentenceEnd.IsAt(lines[i].Text))
        {
            return false;
        }

        var isShort = ShortBy(lines[i], widths[i]) >= Shortfall + (isFirst ? Indent : 0);
        var isBeforeIndent = !isFirst && ShortBy(lines[i + 1], widths[i + 1]) >= Shortfall;
        return isShort || isBeforeIndent;
    }

    /// <summary>For each line the width of a full line around it: the median of the widest two thirds of its neighbours.</summary>
    public static double[] FullWidths(IReadOnlyList<Line> lines)
    {
        var widths = new double[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var first = Math.Max(0, i - Neighbours);
            var last = Math.Min(lines.Count - 1, i + Neighbours);
            var around = new List<double>();
            for (var j = first; j <= last; j++)
            {
                if (!lines[j].IsStretched)
                {
                    around.Add(lines[j].Width);
                }
            }

            around.Sort();
            widths[i] = around.Count == 0 ? lines[i].Width : Median(around);
        }

        return widths;
    }

    private static double Median(List<double> sorted)
    {
        var wide = sorted.Count - (sorted.Count * 2 + 2) / 3;
        return sorted[wide + (sorted.Count - wide) / 2];
    }
}
