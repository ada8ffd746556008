using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>The pieces of one row, and every cell that neighbouring ones can make.</summary>
internal sealed class RowPieces(IReadOnlyList<Atom> atoms)
{
    private static readonly Cell Empty = new("", CellKind.Empty, 0, double.PositiveInfinity, 0);

    private readonly Dictionary<(int Start, int End), Cell> _cells = [];

    public int Count => atoms.Count;

    /// <summary>How likely a column border stands before a piece.</summary>
    public double BorderBefore(int index) => index == 0 ? 0 : atoms[index].BorderBefore;

    /// <summary>The cell made of the pieces from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public Cell Between(int start, int end)
    {
        if (start == end)
        {
            return Empty;
        }

        if (!_cells.TryGetValue((start, end), out var cell))
        {
            _cells[(start, end)] = cell = Make(start, end);
        }

        return cell;
    }

    private Cell Make(int start, int end)
    {
        var fragments = Fragments(start, end);
        var text = LineJoiner.Join(fragments);
        var joins = Enumerable.Range(start + 1, end - start - 1).Sum(index => atoms[index].BorderBefore);
        var widths = fragments.Select(fragment => LineWidth.Of(fragment, LineWidth.FullPunctuation)).ToList();
        var breaks = Enumerable.Range(0, fragments.Count - 1).Where(i => fragments[i + 1][0] is not ('（' or '('));
        var narrowest = breaks.Select(i => widths[i]).DefaultIfEmpty(double.PositiveInfinity).Min();
        return new Cell(text, CellKinds.Of(text), joins, narrowest, widths.Max());
    }

    /// <summary>The lines of a cell, each with the blanks that stood between its pieces.</summary>
    private List<string> Fragments(int start, int end)
    {
        var fragments = new List<string> { atoms[start].Text };
        for (var i = start + 1; i < end; i++)
        {
            if (atoms[i].StartsLine)
            {
                fragments.Add(atoms[i].Text);
            }
            else
            {
                fragments[^1] += " " + atoms[i].Text;
            }
        }

        return fragments;
    }
}
