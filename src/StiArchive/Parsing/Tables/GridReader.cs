using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Finds out how many columns a table has, and reads it.</summary>
internal static class GridReader
{
    private const int MostColumns = 20;

    /// <summary>So many lines show how many columns a table has.</summary>
    private const int SampleLines = 16;

    private const int FewestWholeRows = 2;
    private const double ShareOfWholeRows = 0.15;

    /// <summary>Headers hold words, so that a blank before a number or bracket is a border as well.</summary>
    private const double LikelyInHeader = 2;

    public static GridReading Read(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var hasGaps = !layout.IsWrapped && lines.Count(line => AtomReader.HasWideGap(line.Text)) * 2 > lines.Count;
        return hasGaps ? ReadGapped(lines) : ReadSpaced(lines);
    }

    /// <summary>Where cells are set apart by wide gaps, a line is a row, and most rows are complete. In the others a single
    /// blank may stand between two cells.</summary>
    private static GridReading ReadGapped(IReadOnlyList<Line> lines)
    {
        var isEven = EvenGaps.AreIn(lines);
        Func<Line, bool, IReadOnlyList<Atom>> read = isEven ? AtomReader.ReadEvenLine : AtomReader.ReadLine;
        var rows = lines.Select(line => read(line, true)).ToList();
        var counts = rows.Where(row => row.Count > 1).CountBy(row => row.Count).ToList();
        var columns = isEven ? MostCells(counts, rows.Count) : counts.MaxBy(entry => (entry.Value, entry.Key)).Key;
        var atoms = rows.Select((row, i) => row.Count >= columns ? row : read(lines[i], false)).ToList();
        return TableGrid.Read(atoms, Math.Min(columns, MostColumns), mostLinesOfRow: 1);
    }

    /// <summary>Where empty cells are counted, rows only lack cells that reach down from the row above: the longest rows are
    /// whole, if there are some.</summary>
    private static int MostCells(IReadOnlyList<KeyValuePair<int, int>> counts, int rows)
    {
        var usual = counts.Where(entry => entry.Value >= Math.Max(FewestWholeRows, rows * ShareOfWholeRows)).ToList();
        return (usual.Count > 0 ? usual : counts).Max(entry => entry.Key);
    }

    /// <summary>Tries each number of columns that the header allows on the first lines, and reads all under the best.</summary>
    private static GridReading ReadSpaced(IReadOnlyList<Line> lines)
    {
        var atoms = AtomReader.Read(lines);
        var header = atoms[0];
        var most = Math.Clamp(header.Count, 1, MostColumns);
        var fewest = Math.Clamp(1 + header.Skip(1).Count(atom => atom.BorderBefore >= LikelyInHeader), 1, most);
        var sample = atoms.Take(SampleLines).ToList();
        var columns =
            fewest == most
                ? most
                : Enumerable.Range(fewest, most - fewest + 1).MaxBy(count => TableGrid.Read(sample, count).Score);
        return TableGrid.Read(atoms, columns);
    }
}
