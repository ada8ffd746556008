namespace StiArchive.Bilingual;

/// <summary>The cells near the diagonal, each with the best way to it that was offered so far.</summary>
internal sealed class AlignmentGrid
{
    private readonly int _zhCount;
    private readonly int _enCount;
    private readonly int _bandWidth;
    private readonly double[][] _values;
    private readonly GridCell[][] _origins;

    public AlignmentGrid(int zhCount, int enCount, int bandWidth)
    {
        (_zhCount, _enCount) = (zhCount, enCount);

        // Where one side is much longer, a step along it crosses several columns at once.
        _bandWidth = bandWidth + (enCount / Math.Max(1, zhCount));
        _values = [.. Enumerable.Range(0, zhCount + 1).Select(i => NewRow(i, double.NegativeInfinity))];
        _origins = [.. Enumerable.Range(0, zhCount + 1).Select(i => NewRow(i, default(GridCell)))];
        _values[0][0] = 0;
    }

    public bool Contains(GridCell cell) =>
        cell.Zh <= _zhCount && cell.En >= First(cell.Zh) && cell.En <= Last(Math.Min(cell.Zh, _zhCount));

    public IEnumerable<int> Columns(int zh) => Enumerable.Range(First(zh), Last(zh) - First(zh) + 1);

    public void Offer(GridCell from, GridCell to, double gain)
    {
        var value = Value(from) + gain;
        if (value > Value(to))
        {
            _values[to.Zh][to.En - First(to.Zh)] = value;
            _origins[to.Zh][to.En - First(to.Zh)] = from;
        }
    }

    /// <summary>Returns the steps from the first cell to the last.</summary>
    public IEnumerable<GridStep> BestWay()
    {
        var steps = new List<GridStep>();
        for (var to = new GridCell(_zhCount, _enCount); to != default; )
        {
            var from = _origins[to.Zh][to.En - First(to.Zh)];
            steps.Add(new GridStep(from, to, Value(to) - Value(from)));
            to = from;
        }

        steps.Reverse();
        return steps;
    }

    private double Value(GridCell cell) => _values[cell.Zh][cell.En - First(cell.Zh)];

    private int First(int zh) => Math.Max(0, Diagonal(zh) - _bandWidth);

    private int Last(int zh) => Math.Min(_enCount, Diagonal(zh) + _bandWidth);

    private int Diagonal(int zh) => _zhCount == 0 ? 0 : (int)((long)zh * _enCount / _zhCount);

    private T[] NewRow<T>(int zh, T value)
    {
        var row = new T[Last(zh) - First(zh) + 1];
        Array.Fill(row, value);
        return row;
    }
}
