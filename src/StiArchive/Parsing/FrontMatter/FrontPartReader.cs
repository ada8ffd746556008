using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Separates what stands around the body from the body itself.</summary>
/// <remarks>
/// The Chinese part stands before the first heading. The English part stands there as well, or after the body: it is
/// known by its label Abstract and by being all in Latin letters.
/// </remarks>
internal static class FrontPartReader
{
    /// <summary>Title, names and institutions in English take no more lines than this.</summary>
    private const int MostLinesBeforeAbstract = 12;

    /// <summary>Reads the parts around the body.</summary>
    /// <param name="main">Front matter and body, with headings marked.</param>
    /// <param name="tail">What follows the heading of the references; may be empty.</param>
    public static FrontPart Read(IReadOnlyList<Line> main, IReadOnlyList<Line> tail, TextLayout layout)
    {
        var (references, english) = TakeEnglishPart([.. tail.SelectMany(BeforeAbstract)], from: 0);
        if (english.Count == 0)
        {
            (main, english) = TakeEnglishPart(main, FrontZone(main));
        }

        var zone = FrontZone(main);
        var reader = new ZoneReader(layout);
        reader.Read([.. main.Take(zone).SelectMany(LabelReader.CutAtLabels)], main.Skip(zone).FirstOrDefault());
        reader.ReadEnglish([.. english.SelectMany(LabelReader.CutAtLabels)]);
        var entries = reader.ReadTail(references);
        return reader.Result([.. main.Skip(zone)]) with { References = entries };
    }

    public static bool IsLatin(string text) => text.Any(char.IsAsciiLetter) && !text.Any(Characters.IsHan);

    /// <summary>Takes out the lines around an English abstract, which stands no earlier than <paramref name="from"/>.</summary>
    private static (IReadOnlyList<Line> Others, IReadOnlyList<Line> English) TakeEnglishPart(
        IReadOnlyList<Line> lines,
        int from
    )
    {
        var label = EnglishAbstract(lines, from);
        if (label < 0)
        {
            return (lines, []);
        }

        var first = label;
        while (
            first > from
            && lines[first].Page == lines[first - 1].Page
            && label - first < MostLinesBeforeAbstract
            && IsAboveAbstract(lines[first - 1])
        )
        {
            first--;
        }

        var end = label + 1;
        while (end < lines.Count && (IsLatin(lines[end].Text) || LabelReader.AtStart(lines[end].Text) is not null))
        {
            end++;
        }

        return ([.. lines.Take(first), .. lines.Skip(end)], [.. lines.Skip(first).Take(end - first)]);
    }

    private static int EnglishAbstract(IReadOnlyList<Line> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (LabelReader.AtStart(lines[i].Text) is { Kind: FieldKind.AbstractEn })
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsAboveAbstract(Line line) =>
        IsLatin(line.Text) && line.Heading is null && !ReferenceTrace.IsIn(line.Text);

    /// <summary>The label may follow the institution on one line.</summary>
    private static IEnumerable<Line> BeforeAbstract(Line line) =>
        line.Text.Contains("Abstract", StringComparison.Ordinal) ? LabelReader.CutAtLabels(line) : [line];

    /// <summary>How many lines stand before the first heading.</summary>
    private static int FrontZone(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Heading is not null)
            {
                return i;
            }
        }

        return lines.Count;
    }
}
