using StiArchive.Papers;
using StiArchive.Parsing.Headings;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Body;

/// <summary>Cuts the body at its headings.</summary>
internal static class PieceReader
{
    /// <summary>Returns headings and the text between them in printed order; dots before a heading's second line go to
    /// <paramref name="noise"/>.</summary>
    public static IReadOnlyList<Piece> Read(IReadOnlyList<Line> lines, TextLayout layout, List<Noise> noise)
    {
        var pieces = new List<Piece>();
        var text = new List<Line>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Heading is not { } heading)
            {
                text.Add(lines[i]);
                continue;
            }

            AddText(pieces, text);
            text = [];
            var last = HeadingContinuation.LastLine(lines, i, layout);
            var more = lines.Skip(i + 1).Take(last - i).Select(line => HeadingContinuation.WithoutLeader(line, noise));
            var title = LineJoiner.Join([heading.Title, .. more]);
            pieces.Add(new Piece.Heading([.. lines.Skip(i).Take(last - i + 1)], heading.Number, title, heading.Level));
            i = last;
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
}
