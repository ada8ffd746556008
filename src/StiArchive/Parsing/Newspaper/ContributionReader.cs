using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Newspaper;

/// <summary>Gives each headline of a page the text that belongs to it.</summary>
/// <remarks>Most contributions open with the name of the speaker; one whose name stands under its headline instead has no
/// opening. It follows the contribution that is headed before it, and begins where a paragraph ends and the column changes its width.</remarks>
internal static class ContributionReader
{
    /// <summary>The width must change by more than a picture's edge or a squeezed line would account for.</summary>
    private const double OtherColumn = 2;

    public static IReadOnlyList<Contribution> Read(
        IReadOnlyList<Line> lines,
        IReadOnlyList<SpeakerOpening> openings,
        PageHead head
    )
    {
        var texts = openings.Select((opening, i) => TextOf(lines, openings, i)).ToList();
        var contributions = new List<Contribution>();
        var next = 0;
        foreach (var headline in head.Headlines)
        {
            if (headline.Byline is { } byline)
            {
                contributions.Add(WithoutOpening(contributions, headline, byline));
            }
            else
            {
                var isOpened = next < openings.Count;
                contributions.Add(isOpened ? Opened(openings[next], headline, texts[next]) : Unspoken(headline));
                next++;
            }
        }

        next = Math.Min(next, openings.Count);
        var rest = Enumerable
            .Range(next, openings.Count - next)
            .Select(i => Opened(openings[i], new Headline("", [], null), texts[i]));
        return [.. contributions, .. rest];
    }

    private static IReadOnlyList<Line> TextOf(
        IReadOnlyList<Line> lines,
        IReadOnlyList<SpeakerOpening> openings,
        int index
    )
    {
        var end = index + 1 < openings.Count ? openings[index + 1].Index : lines.Count;
        return [.. lines.Skip(openings[index].Index).Take(end - openings[index].Index)];
    }

    private static Contribution Opened(SpeakerOpening opening, Headline headline, IReadOnlyList<Line> lines) =>
        new(headline.Text, opening.Name, opening.Affiliation, headline.Question, lines);

    /// <summary>A headline that no text was found for still stands on the page.</summary>
    private static Contribution Unspoken(Headline headline) => new(headline.Text, "", null, headline.Question, []);

    /// <summary>Cuts the text of the contribution before in two.</summary>
    private static Contribution WithoutOpening(List<Contribution> before, Headline headline, string name)
    {
        var lines = before.Count == 0 ? [] : before[^1].Lines;
        var start = StartOfOtherColumn(lines);
        if (before.Count > 0)
        {
            before[^1] = before[^1] with { Lines = [.. lines.Take(start)] };
        }

        return new Contribution(headline.Text, name, null, headline.Question, [.. lines.Skip(start)]);
    }

    private static int StartOfOtherColumn(IReadOnlyList<Line> lines)
    {
        var paragraphs = ParagraphReader.WrappedText(lines);
        var best = lines.Count;
        var widest = OtherColumn;
        var start = 0;
        for (var i = 0; i + 1 < paragraphs.Count; i++)
        {
            start += paragraphs[i].Count;
            var change = Math.Abs(WidthAtEnd(paragraphs[i]) - WidthAtStart(paragraphs[i + 1]));
            if (change > widest)
            {
                (best, widest) = (start, change);
            }
        }

        return best;
    }

    /// <summary>The widest of the lines before the last, which may be short.</summary>
    private static double WidthAtEnd(IReadOnlyList<Line> paragraph) =>
        paragraph.SkipLast(1).TakeLast(3).Select(line => line.Width).DefaultIfEmpty().Max();

    /// <summary>The wider of the first two, of which the first is indented. Beside a picture only later lines are narrow.</summary>
    private static double WidthAtStart(IReadOnlyList<Line> paragraph) => paragraph.Take(2).Max(line => line.Width);
}
