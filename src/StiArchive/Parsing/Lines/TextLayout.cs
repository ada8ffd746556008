namespace StiArchive.Parsing.Lines;

/// <summary>How the text of a paper lies on its pages.</summary>
/// <param name="IsWrapped">True where lines are those of a printed column; false where a line holds a paragraph.</param>
/// <param name="ColumnWidth">The usual width of a full line of the main text, in Han characters.</param>
internal sealed record TextLayout(bool IsWrapped, double ColumnWidth)
{
    /// <summary>No column of print is wider than this many characters; longer lines hold whole paragraphs.</summary>
    private const double WidestColumn = 75;

    /// <summary>Lines shorter than this are headings, cells, ends of paragraphs.</summary>
    private const double NarrowestColumn = 8;

    public static TextLayout Of(IReadOnlyList<Line> lines)
    {
        var all = lines.Sum(line => line.Width);
        var inLongLines = lines.Where(line => line.Width > WidestColumn).Sum(line => line.Width);
        return new TextLayout(IsWrapped: inLongLines < all / 4, UsualWidth(lines));
    }

    /// <summary>The width that most characters stand in, to half a character.</summary>
    private static double UsualWidth(IReadOnlyList<Line> lines)
    {
        var weights = new Dictionary<int, double>();
        foreach (
            var line in lines.Where(line => line.Width is > NarrowestColumn and < WidestColumn && !line.IsStretched)
        )
        {
            var half = (int)Math.Round(line.Width * 2);
            weights[half] = weights.GetValueOrDefault(half) + line.Width;
        }

        return weights.Count == 0 ? WidestColumn : weights.MaxBy(entry => (entry.Value, entry.Key)).Key / 2.0;
    }
}
