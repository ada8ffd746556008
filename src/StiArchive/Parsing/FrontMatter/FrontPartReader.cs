using StiArchive.Parsing.Headings;
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

    public static FrontPart Read(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var (main, english) = TakeEnglishPart(lines);
        var zone = FrontZone(main);
        var front = main.Take(zone).SelectMany(LabelReader.CutAtLabels).ToList();
        var reader = new ZoneReader(layout);
        reader.Read(front, main.Skip(zone).FirstOrDefault());
        reader.ReadEnglish([.. english.SelectMany(LabelReader.CutAtLabels)]);
        return reader.Result([.. main.Skip(zone)]);
    }

    /// <summary>The lines around an English abstract that stands after the body.</summary>
    private static (IReadOnlyList<Line> Main, IReadOnlyList<Line> English) TakeEnglishPart(IReadOnlyList<Line> lines)
    {
        var label = LastEnglishAbstract(lines);
        if (label < 0 || label < FrontZone(lines))
        {
            return (lines, []);
        }

        var first = label;
        while (
            first > 0
            && label - first < MostLinesBeforeAbstract
            && IsLatin(lines[first - 1].Text)
            && !IsReference(lines[first - 1].Text)
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

    private static int LastEnglishAbstract(IReadOnlyList<Line> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (LabelReader.AtStart(lines[i].Text) is { Kind: FieldKind.AbstractEn })
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How many lines stand before the first heading, or up to the last label where there is none.</summary>
    private static int FrontZone(IReadOnlyList<Line> lines)
    {
        var headings = HeadingReader.For(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (headings.TryRead(lines[i], last: null) is { Number.Path: [0 or 1] })
            {
                return i;
            }
        }

        return lines.Count;
    }

    public static bool IsLatin(string text)
    {
        var han = text.Count(Characters.IsHan);
        return han == 0 && text.Any(char.IsAsciiLetter);
    }

    private static bool IsReference(string text) =>
        text[0] is '[' or '［' && text.Length > 1 && char.IsAsciiDigit(text[1]);
}
