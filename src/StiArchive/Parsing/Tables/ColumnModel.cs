namespace StiArchive.Parsing.Tables;

/// <summary>How the cells of each column look, learnt from rows that were read before.</summary>
internal sealed class ColumnModel
{
    private const double Smoothing = 0.4;
    private const double KnownValueBonus = 1.5;

    private readonly Dictionary<CellKind, int>[] _kinds;
    private readonly Dictionary<string, int>[] _values;
    private readonly double[] _widest;
    private int _rows;

    public ColumnModel(int columns)
    {
        _kinds = [.. Enumerable.Range(0, columns).Select(_ => new Dictionary<CellKind, int>())];
        _values = [.. Enumerable.Range(0, columns).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        _widest = new double[columns];
    }

    public int Columns => _kinds.Length;

    public void Learn(IReadOnlyList<string> row)
    {
        _rows++;
        for (var column = 0; column < row.Count; column++)
        {
            var kind = CellKinds.Of(row[column]);
            _kinds[column][kind] = _kinds[column].GetValueOrDefault(kind) + 1;
            _values[column][row[column]] = _values[column].GetValueOrDefault(row[column]) + 1;
            _widest[column] = Math.Max(_widest[column], row[column].Length);
        }
    }

    /// <summary>How well a cell fits a column: about zero for an ordinary one, below for one that looks foreign.</summary>
    public double Fit(int column, string cell)
    {
        if (_rows == 0)
        {
            return 0;
        }

        var share = (_kinds[column].GetValueOrDefault(CellKinds.Of(cell)) + Smoothing) / (_rows + 1);
        var isKnown = cell.Length > 1 && _values[column].GetValueOrDefault(cell) > 1;
        return 1 + Math.Log(share) + (isKnown ? KnownValueBonus : 0);
    }
}
