using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>The pieces of all lines of a table, one after the other, and the cells that neighbouring ones can make.</summary>
/// <remarks>Rows of one line, of two lines and so on are tried from every line; they share their pieces and their cells.</remarks>
internal sealed class TablePieces
{
    private static readonly Cell Empty = new("", CellKind.Empty, double.PositiveInfinity, 0);

    private readonly Atom[] _atoms;
    private readonly int[] _startOfLine;
    private readonly double[] _bordersBefore;
    private readonly int[] _likelyBordersBefore;
    private readonly Dictionary<(int Start, int End), Cell> _cells = [];

    public TablePieces(IReadOnlyList<IReadOnlyList<Atom>> lines)
    {
        _atoms = [.. lines.SelectMany(line => line)];
        _startOfLine = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            _startOfLine[i + 1] = _startOfLine[i] + lines[i].Count;
        }

        _bordersBefore = new double[_atoms.Length + 1];
        _likelyBordersBefore = new int[_atoms.Length + 1];
        for (var i = 0; i < _atoms.Length; i++)
        {
            _bordersBefore[i + 1] = _bordersBefore[i] + _atoms[i].BorderBefore;
            _likelyBordersBefore[i + 1] =
                _likelyBordersBefore[i] + (_atoms[i].BorderBefore >= AtomReader.LikelyBorder ? 1 : 0);
        }
    }

    /// <summary>The pieces of the lines from <paramref name="start"/> up to <paramref name="end"/>, as one row.</summary>
    public RowPieces Row(int start, int end) => new(this, _startOfLine[start], _startOfLine[end]);

    /// <summary>How likely a column border stands before a piece.</summary>
    public double BorderBefore(int index) => _atoms[index].BorderBefore;

    /// <summary>How likely borders are between the pieces from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public double Joins(int start, int end) => start == end ? 0 : _bordersBefore[end] - _bordersBefore[start + 1];

    public int LikelyBorders(int start, int end) =>
        start == end ? 0 : _likelyBordersBefore[end] - _likelyBordersBefore[start + 1];

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
        var widths = fragments.ConvertAll(fragment => LineWidth.Of(fragment, LineWidth.FullPunctuation));
        var narrowest = double.PositiveInfinity;
        for (var i = 0; i + 1 < fragments.Count; i++)
        {
            var mayBeBrokenEarly = fragments[i + 1][0] is '（' or '(';
            narrowest = mayBeBrokenEarly ? narrowest : Math.Min(narrowest, widths[i]);
        }

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
