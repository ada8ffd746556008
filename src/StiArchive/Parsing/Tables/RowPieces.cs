using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>The pieces of one row, and the cells that neighbouring ones can make.</summary>
internal sealed class RowPieces
{
    /// <summary>Pieces with so likely borders between them are not one cell.</summary>
    private const double MostJoins = 2 * AtomReader.LikelyBorder;

    private static readonly Cell Empty = new("", CellKind.Empty, 0, double.PositiveInfinity, 0);

    private readonly IReadOnlyList<Atom> _atoms;
    private readonly Cell?[] _cells;

    public RowPieces(IReadOnlyList<Atom> atoms)
    {
        _atoms = atoms;
        _cells = new Cell?[atoms.Count * atoms.Count];
        FewestCells = 1 + atoms.Skip(1).Count(atom => atom.BorderBefore >= AtomReader.LikelyBorder);
    }

    public int Count => _atoms.Count;

    /// <summary>How many cells there are if borders run only where they are likely.</summary>
    public int FewestCells { get; }

    /// <summary>How likely a column border stands before a piece.</summary>
    public double BorderBefore(int index) => index == 0 ? 0 : _atoms[index].BorderBefore;

    /// <summary>The first piece that a cell ending before <paramref name="end"/> may begin with.</summary>
    public int FirstOfCell(int end)
    {
        var joins = 0.0;
        var start = end - 1;
        while (start > 0 && joins + Math.Max(0, _atoms[start].BorderBefore) < MostJoins)
        {
            joins += Math.Max(0, _atoms[start].BorderBefore);
            start--;
        }

        return Math.Max(0, start);
    }

    /// <summary>The cell made of the pieces from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public Cell Between(int start, int end) =>
        start == end ? Empty : _cells[(start * Count) + end - 1] ??= Make(start, end);

    private Cell Make(int start, int end)
    {
        var fragments = Fragments(start, end);
        var text = LineJoiner.Join(fragments);
        var joins = Enumerable.Range(start + 1, end - start - 1).Sum(index => _atoms[index].BorderBefore);
        var widths = fragments.Select(fragment => LineWidth.Of(fragment, LineWidth.FullPunctuation)).ToList();
        var breaks = Enumerable.Range(0, fragments.Count - 1).Where(i => fragments[i + 1][0] is not ('（' or '('));
        var narrowest = breaks.Select(i => widths[i]).DefaultIfEmpty(double.PositiveInfinity).Min();
        return new Cell(text, CellKinds.Of(text), joins, narrowest, widths.Max());
    }

    /// <summary>The lines of a cell, each with the blanks that stood between its pieces.</summary>
    private List<string> Fragments(int start, int end)
    {
        var fragments = new List<string> { _atoms[start].Text };
        for (var i = start + 1; i < end; i++)
        {
            if (_atoms[i].StartsLine)
            {
                fragments.Add(_atoms[i].Text);
            }
            else
            {
                fragments[^1] += " " + _atoms[i].Text;
            }
        }

        return fragments;
    }
}
