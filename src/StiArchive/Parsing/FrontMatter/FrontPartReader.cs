using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Separates what stands around the body from the body itself.</summary>
/// <remarks>
/// The Chinese part stands before the first heading. The English part stands there as well, or after the body: it is
/// known by its label Abstract and by being all in Latin letters.
/// </remarks>
internal static class FrontPartReader
{
    /// <summary>Reads the parts around the body.</summary>
    /// <param name="main">Front matter and body, with headings marked.</param>
    /// <param name="tail">What follows the heading of the references; may be empty.</param>
    public static FrontPart Read(IReadOnlyList<Line> main, IReadOnlyList<Line> tail, TextLayout layout)
    {
        var (references, english) = EnglishPartFinder.ByAbstract([.. tail.SelectMany(BeforeAbstract)], from: 0);
        if (english.Count == 0)
        {
            (main, english) = EnglishPartFinder.ByAbstract(main, FrontZone(main));
        }

        var zone = FrontZone(main);
        var front = new FrontPartBuilder(layout);
        var englishReader = new EnglishPartReader(front);
        var zoneReader = new ZoneReader(front, englishReader);
        var text = zoneReader.Read(
            [.. main.Take(zone).SelectMany(LabelReader.CutAtLabels)],
            main.Skip(zone).FirstOrDefault()
        );
        if (english.Count == 0 && !front.HasTitleEn)
        {
            (references, english) = EnglishPartFinder.ByNames(references, front.AuthorsZh);
        }

        englishReader.Read([.. english.SelectMany(LabelReader.CutAtLabels)]);
        var entries = TailReader.Read(references, front);
        var body = BodyRemarks.Take([.. main.Skip(zone)], front);
        return front.Build([.. text, .. body]) with { References = entries };
    }

    public static bool IsLatin(string text) => text.Any(char.IsAsciiLetter) && !text.Any(Characters.IsHan);

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
