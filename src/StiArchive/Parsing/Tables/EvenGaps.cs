using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Tables of which a program wrote the cells, all with two blanks between them, so that gaps can be
/// counted. On a page read by the eye, gaps are as wide as the columns leave them.</summary>
internal static class EvenGaps
{
    /// <summary>Blanks of one border.</summary>
    public const int Width = 2;

    /// <summary>Of the gaps, how many at least are single borders; the others hold empty cells.</summary>
    private const double MostGaps = 0.5;

    public static bool AreIn(IReadOnlyList<Line> lines)
    {
        var widths = lines.SelectMany(line => AtomReader.WideGaps(line.Text)).ToList();
        return widths.TrueForAll(width => width % Width == 0)
            && widths.Count(width => width == Width) >= widths.Count * MostGaps;
    }
}
