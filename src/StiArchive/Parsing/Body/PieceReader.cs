using StiArchive.Papers;
using StiArchive.Parsing.Headings;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Body;

/// <summary>Cuts the body at its headings.</summary>
internal static class PieceReader
{
    private const int MostHeadingLines = 4;

    /// <summary>Returns headings and the text between them in printed order; dots before a heading's second line go to
    /// <paramref name="noise"/>.</summary>
    public static IReadOnlyList<Piece> Read(IReadOnlyList<Line> lines, TextLayout layout, List<Noise> noise)
    {
        var headings = HeadingReader.For(lines);
        var pieces = new List<Piece>();
        var text = new List<Line>();
        HeadingNumber? last = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (headings.TryRead(lines[i], last) is not { } heading)
            {
                text.Add(lines[i]);
                continue;
            }

            AddText(pieces, text);
            text = [];
            var end = LastLine(lines, i, layout, headings, heading.Number);
            var more = Enumerable
                .Range(i + 1, end - i)
                .Select(index => HeadingReader.WithoutLeader(lines[index], noise));
            var title = LineJoiner.Join([heading.Title, .. more]);
            var own = lines.Skip(i).Take(end - i + 1).ToList();
            pieces.Add(new Piece.Heading(own, heading.Number, title, headings.LevelOf(heading.Number)));
            last = heading.Number;
            i = end;
        }

        AddText(pieces, text);
        return pieces;
    }

    private static void AddText(List<Piece> pieces, List<Line> text)
    {
        if (text.Count > 0)
        {
            pieces.Add(new Piece.Text(text));
        }
    }

    /// <summary>The further lines of a heading are set in under its title.</summary>
    private static int LastLine(
        IReadOnlyList<Line> lines,
        int first,
        TextLayout layout,
        HeadingReader headings,
        HeadingNumber number
    )
    {
        var last = first;
        while (
            layout.IsWrapped
            && last + 1 < lines.Count
            && last + 1 - first < MostHeadingLines
            && lines[last + 1].IsIndented
            && !lines[last + 1].StartsColumn
            && headings.TryRead(lines[last + 1], number) is null
        )
        {
            last++;
        }

        return last;
    }
}
