using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Tables of which a program wrote the cells, all with two blanks between them, so that gaps can be
/// counted. On a page read by the eye, gaps are as wide as the columns leave them.</summary>
internal static class EvenGaps
{
    /// <summary>Blanks of one border.</summary>
    public const int Width = 2;

    /// <summary>Of the gaps, how many at least are single borders.</summary>
    private const double MostGaps = 0.5;

    /// <summary>How many at least are borders and empty cells; a few cells end in a blank of their own.</summary>
    private const double NearlyAllGaps = 0.9;

    public static bool AreIn(IReadOnlyList<Line> lines)
    {
        var widths = lines.SelectMany(line => AtomReader.WideGaps(line.Text)).ToList();
        return widths.Count(width => width == Width) >= widths.Count * MostGaps
            && widths.Count(width => width % Width == 0) >= widths.Count * NearlyAllGaps;
    }
}
