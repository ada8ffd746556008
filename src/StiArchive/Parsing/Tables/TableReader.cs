using StiArchive.Papers;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Reads tables out of the body.</summary>
internal static class TableReader
{
    /// <summary>Below this, cells do not fit their columns and the librarian should look.</summary>
    private const double DoubtfulScore = -2.5;

    public static TablesFound Read(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var floats = new List<Float>();
        var doubts = new List<Doubt>();
        var taken = new List<int>();
        foreach (var region in TableRegionFinder.Find(lines, layout))
        {
            taken.AddRange(region.All);
            var (block, isDoubtful) = ReadOne(lines, region, layout);
            var line = lines[region.CaptionLines[0]];
            floats.Add(new Float(block, line.Number));
            if (isDoubtful)
            {
                doubts.Add(new Doubt(DoubtKind.OddTable, $"line {line.Number}", region.Caption.Label));
            }
        }

        return new TablesFound(floats, taken, doubts);
    }

    /// <summary>A caption without rows is all that is left of a table printed as a picture.</summary>
    private static (Block Block, bool IsDoubtful) ReadOne(
        IReadOnlyList<Line> lines,
        TableRegion region,
        TextLayout layout
    )
    {
        var label = region.Caption.Label;
        var page = lines[region.CaptionLines[0]].Page;
        var more = region.CaptionLines.Skip(1).Select(index => lines[index].Text);
        var title = LineJoiner.Join([region.Caption.Title, .. more]);
        var note = region.Notes.Count == 0 ? null : LineJoiner.Join(region.Notes.Select(index => lines[index].Text));
        if (region.Rows.Count == 0)
        {
            return (new Figure("", label, title, note) { Page = page }, true);
        }

        var grid = GridReader.Read([.. region.Rows.Select(index => lines[index])], layout);
        var table = new Table("", label, title, grid.Rows[0], [.. grid.Rows.Skip(1)], note) { Page = page };
        return (table, grid.Score < DoubtfulScore);
    }
}
