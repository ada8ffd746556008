using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>The pieces of one row, and the cells that neighbouring ones can make.</summary>
internal sealed class RowPieces
{
    /// <summary>Pieces with so likely borders between them are not one cell.</summary>
    private const double MostJoins = 2 * AtomReader.LikelyBorder;

    /// <summary>Nor are so many pieces.</summary>
    private const int MostOfCell = 16;

    private static readonly Cell Empty = new("", CellKind.Empty, double.PositiveInfinity, 0);

    private readonly IReadOnlyList<Atom> _atoms;
    private readonly Dictionary<int, Cell> _cells = [];
    private readonly double[] _bordersBefore;

    public RowPieces(IReadOnlyList<Atom> atoms)
    {
        _atoms = atoms;
        _bordersBefore = new double[atoms.Count + 1];
        for (var i = 0; i < atoms.Count; i++)
        {
            _bordersBefore[i + 1] = _bordersBefore[i] + (i == 0 ? 0 : atoms[i].BorderBefore);
        }

        FewestCells = 1 + atoms.Skip(1).Count(atom => atom.BorderBefore >= AtomReader.LikelyBorder);
    }

    public int Count => _atoms.Count;

    /// <summary>How many cells there are if borders run only where they are likely.</summary>
    public int FewestCells { get; }

    /// <summary>How likely a column border stands before a piece.</summary>
    public double BorderBefore(int index) => index == 0 ? 0 : _atoms[index].BorderBefore;

    /// <summary>How likely borders are between the pieces of a cell, taken together.</summary>
    public double Joins(int start, int end) => start == end ? 0 : _bordersBefore[end] - _bordersBefore[start + 1];

    /// <summary>The first piece that a cell ending before <paramref name="end"/> may begin with.</summary>
    public int FirstOfCell(int end)
    {
        var joins = 0.0;
        var start = end - 1;
        while (start > 0 && end - start < MostOfCell && joins + Math.Max(0, _atoms[start].BorderBefore) < MostJoins)
        {
            joins += Math.Max(0, _atoms[start].BorderBefore);
            start--;
        }

        return Math.Max(0, start);
    }

    /// <summary>The cell made of the pieces from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public Cell Between(int start, int end)
    {
        if (start == end)
        {
            return Empty;
        }

        if (!_cells.TryGetValue((start * Count) + end, out var cell))
        {
            _cells[(start * Count) + end] = cell = Make(start, end);
        }

        return cell;
    }

    private Cell Make(int start, int end)
    {
        var fragments = Fragments(start, end);
        var text = LineJoiner.Join(fragments);
        var widths = fragments.Select(fragment => LineWidth.Of(fragment, LineWidth.FullPunctuation)).ToList();
        var breaks = Enumerable.Range(0, fragments.Count - 1).Where(i => fragments[i + 1][0] is not ('（' or '('));
        var narrowest = breaks.Select(i => widths[i]).DefaultIfEmpty(double.PositiveInfinity).Min();
        return new Cell(text, CellKinds.Of(text), narrowest, widths.Max());
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
