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
    public const double Shortfall = 1.3;

    /// <summary>A line that lacks so much is the last of its paragraph, even if it is the first as well.</summary>
    public const double SurelyShort = Shortfall + Indent;

    /// <summary>What an indent takes from a first line.</summary>
    private const double Indent = 2;

    public static IReadOnlyList<Paragraph> Read(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var groups = layout.IsWrapped ? WrappedText(lines) : RunningText.Paragraphs(lines);
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
        var paragraphs = new List<IReadOnlyList<Line>>();
        var start = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 == lines.Count || EndsAfter(lines[i], lines[i + 1], isFirst: i == start))
            {
                paragraphs.Add([.. lines.Skip(start).Take(i + 1 - start)]);
                start = i + 1;
            }
        }

        return paragraphs;
    }

    /// <summary>Both lines are measured by the column around the first: beside a picture that begins here, the second lies
    /// in a narrower one already, where its indent would not show.</summary>
    private static bool EndsAfter(Line line, Line next, bool isFirst)
    {
        if (!SentenceEnd.IsAt(line.Text))
        {
            return false;
        }

        var isShort = line.ShortBy >= (isFirst ? SurelyShort : Shortfall);
        var isBeforeIndent = !isFirst && !next.IsStretched && line.ColumnWidth - next.Width >= Shortfall;
        return isShort || isBeforeIndent;
    }
}
