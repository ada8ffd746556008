using StiArchive.Papers;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Reads tables out of the body.</summary>
internal static class TableReader
{
    /// <summary>Below this, cells do not fit their columns and the librarian should look.</summary>
    private const double DoubtfulScore = -2.5;

    private const int MostColumns = 20;

    public static TablesFound Read(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var floats = new List<Float>();
        var doubts = new List<Doubt>();
        var taken = new List<int>();
        foreach (var region in TableRegionFinder.Find(lines, layout))
        {
            taken.AddRange(region.All);
            var id = $"t{floats.Count + 1}";
            floats.Add(new Float(ReadOne(lines, region, id, doubts), lines[region.CaptionLines[0]].Number));
        }

        return new TablesFound(floats, taken, doubts);
    }

    private static Block ReadOne(IReadOnlyList<Line> lines, TableRegion region, string id, List<Doubt> doubts)
    {
        var first = lines[region.CaptionLines[0]];
        var title = LineJoiner.Join(
            region.CaptionLines.Select((index, i) => i == 0 ? region.Caption.Title : lines[index].Text)
        );
        var note = region.Notes.Count == 0 ? null : LineJoiner.Join(region.Notes.Select(index => lines[index].Text));
        if (region.Rows.Count == 0)
        {
            doubts.Add(new Doubt(DoubtKind.OddTable, id, region.Caption.Label));
            return new Figure($"f{id}", region.Caption.Label, title, note) { Page = first.Page };
        }

        var grid = ReadGrid([.. region.Rows.Select(index => lines[index])]);
        if (grid.Score < DoubtfulScore)
        {
            doubts.Add(new Doubt(DoubtKind.OddTable, id, region.Caption.Label));
        }

        return new Table(id, region.Caption.Label, title, grid.Rows[0], [.. grid.Rows.Skip(1)], note)
        {
            Page = first.Page,
        };
    }

    /// <summary>Reads the rows under each number of columns that the header allows, and takes the best.</summary>
    private static GridReading ReadGrid(IReadOnlyList<Line> rows)
    {
        var atoms = AtomReader.Read(rows);
        var header = atoms[0];
        var most = Math.Clamp(header.Count, 1, MostColumns);
        var fewest = Math.Clamp(1 + header.Skip(1).Count(atom => atom.BorderBefore >= 2), 1, most);
        return Enumerable
            .Range(fewest, most - fewest + 1)
            .Select(columns => TableGrid.Read(atoms, columns))
            .MaxBy(reading => reading.Score)!;
    }
}
