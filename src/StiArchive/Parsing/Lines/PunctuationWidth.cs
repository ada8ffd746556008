using StiArchive.Parsing.Body;

namespace StiArchive.Parsing.Lines;

/// <summary>Finds how wide a paper prints its full-width marks: journals nearly as wide as a Han character, newspapers
/// squeeze them to about half.</summary>
/// <remarks>
/// Justified lines of one column are equally wide, however many marks each holds. The width sought is therefore the one
/// under which neighbouring lines differ least. A wrong one makes lines with many marks look short or long, and then
/// paragraphs end where they do not.
/// </remarks>
internal static class PunctuationWidth
{
    /// <summary>In Han characters; the usual width first, which also stands where a paper tells nothing.</summary>
    private static readonly double[] Widths = [LineWidth.FullPunctuation, 0.8, 0.7, 0.6, 0.5, 0.4];

    /// <summary>Two lines count for no more than this: what differs by more is the edge of a picture, a cell, a heading.</summary>
    private const double MostDifference = 1;

    /// <summary>Fewer pairs of lines agree by chance.</summary>
    private const int FewestPairs = 12;

    /// <summary>Shorter lines are cells and headings, longer ones are not lines of a column.</summary>
    private const int FewestChars = 8;
    private const int MostChars = 80;

    /// <summary>Returns the width of a mark in Han characters.</summary>
    public static double Of(IReadOnlyList<Line> lines)
    {
        var differences = DifferencesBetweenNeighbours(lines);
        return differences.Count < FewestPairs
            ? LineWidth.FullPunctuation
            : Widths.MinBy(width =>
                differences.Sum(one => Math.Min(MostDifference, Math.Abs(one.Letters + (one.Marks * width))))
            );
    }

    /// <summary>By how much the letters of neighbouring lines differ in width, and by how many marks.</summary>
    private static List<(double Letters, int Marks)> DifferencesBetweenNeighbours(IReadOnlyList<Line> lines)
    {
        var differences = new List<(double Letters, int Marks)>();
        (double Letters, int Marks)? above = null;
        var isFirst = true;
        foreach (var line in lines)
        {
            var isLast = SentenceEnd.IsAt(line.Text);
            var here = isFirst || isLast ? null : Measure(line);
            if (above is { } a && here is { } b && a.Marks != b.Marks)
            {
                differences.Add((a.Letters - b.Letters, a.Marks - b.Marks));
            }

            (above, isFirst) = (here, isLast);
        }

        return differences;
    }

    /// <summary>Returns null for a line that does not fill its column, or that blanks were put in to fill it.</summary>
    private static (double Letters, int Marks)? Measure(Line line) =>
        line.IsStretched || line.Text.Length is < FewestChars or > MostChars
            ? null
            : (LineWidth.Of(line.Text, punctuationWidth: 0), line.Text.Count(Characters.IsWide));
}
