namespace StiArchive.Parsing.Lines;

/// <summary>Measures how wide the column is around each line: it changes where text wraps a picture.</summary>
internal static class ColumnWidths
{
    /// <summary>So many lines on either side tell the width of the column.</summary>
    private const int Neighbours = 5;

    /// <summary>Sets <see cref="Line.ColumnWidth"/>: the median of the widest two thirds of the lines around.</summary>
    /// <remarks>The narrowest third may be ends of paragraphs and headings.</remarks>
    public static IReadOnlyList<Line> Measure(IReadOnlyList<Line> lines)
    {
        var measured = new Line[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var first = Math.Max(0, i - Neighbours);
            var last = Math.Min(lines.Count - 1, i + Neighbours);
            var around = new List<double>();
            for (var j = first; j <= last; j++)
            {
                around.Add(lines[j].Width);
            }

            around.Sort();
            measured[i] = lines[i] with { ColumnWidth = MedianOfWidest(around) };
        }

        return measured;
    }

    private static double MedianOfWidest(List<double> sorted)
    {
        var widest = ((sorted.Count * 2) + 1) / 3;
        var middle = sorted.Count - widest + ((widest - 1) / 2);
        return widest % 2 == 1 ? sorted[middle] : (sorted[middle] + sorted[middle + 1]) / 2;
    }
}
