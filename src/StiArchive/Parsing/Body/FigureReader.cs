using StiArchive.Papers;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.Tables;

namespace StiArchive.Parsing.Body;

/// <summary>Reads the captions of figures; the text of a paper holds nothing else of them.</summary>
internal static class FigureReader
{
    public static IReadOnlyList<Float> Read(IReadOnlyList<Line> lines, TextLayout layout, Claims claims)
    {
        var figures = new List<Float>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (claims.IsTaken(i) || CaptionReader.TryRead(lines[i]) is not { IsTable: false } caption)
            {
                continue;
            }

            var last = LastLine(lines, layout, claims, i);
            var texts = Enumerable
                .Range(i, last - i + 1)
                .Select(index => index == i ? caption.Title : lines[index].Text);
            var figure = new Figure("", caption.Label, LineJoiner.Join(texts), Note: null) { Page = lines[i].Page };
            figures.Add(new Float(figure, lines[i].Number));
            claims.Take(Enumerable.Range(i, last - i + 1));
            i = last;
        }

        return figures;
    }

    /// <summary>A caption runs on in a line that is bracketed, or is its English twin.</summary>
    private static int LastLine(IReadOnlyList<Line> lines, TextLayout layout, Claims claims, int first)
    {
        var last = first;
        while (last + 1 < lines.Count && !claims.IsTaken(last + 1) && Continues(lines[last + 1], layout))
        {
            last++;
        }

        return last;
    }

    private static bool Continues(Line line, TextLayout layout)
    {
        if (line.StartsColumn)
        {
            return false;
        }

        var isBracketed =
            line.Text[0] is '（' or '(' && line.Text[^1] is '）' or ')' && line.Width < layout.ColumnWidth;
        return isBracketed || CaptionReader.IsEnglishCaption(line);
    }
}
