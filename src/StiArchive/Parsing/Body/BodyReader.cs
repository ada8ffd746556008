using StiArchive.Papers;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.Tables;

namespace StiArchive.Parsing.Body;

/// <summary>Reads the body of an article: its sections in logical order, with tables, figures and footnotes in place.</summary>
internal static class BodyReader
{
    public static BodyFound Read(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var claims = new Claims(lines.Count);
        var body = new BodyLines(lines, CaptionFinder.Find(lines, layout), layout, claims);
        var tables = TableReader.Read(body);
        var figures = FigureReader.Read(body);
        var footnotes = FootnoteReader.Read(lines, claims);
        var charts = ChartText.Take(body);
        var text = ColumnWidths.Measure(Unclaimed(lines, claims));

        var noise = new List<Noise>();
        var pieces = PieceReader.Read(text, layout, noise);
        var ordered = ReadingOrder.Arrange(pieces);
        var sections = SectionBuilder.Build(ordered.Pieces, layout);
        if (sections.Count == 0)
        {
            sections = [new PlacedSection(new Section("s0", "", "", 1, []), [])];
        }

        var floats = tables.Tables.Concat(figures).Concat(footnotes.Notes).ToList();
        return new BodyFound(
            BlockIds.Give(FloatPlacer.Place(sections, floats)),
            [.. noise, .. charts, .. footnotes.Noise],
            [.. ordered.Doubts, .. tables.Doubts, .. footnotes.Doubts]
        );
    }

    private static List<Line> Unclaimed(IReadOnlyList<Line> lines, Claims claims)
    {
        var text = new List<Line>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!claims.IsTaken(i))
            {
                text.Add(i > 0 && claims.IsTaken(i - 1) ? lines[i] with { FollowsFloat = true } : lines[i]);
            }
        }

        return text;
    }
}
