namespace StiArchive.Parsing.Tables;

/// <summary>How the cells of each column look, learnt from the rows of an earlier reading.</summary>
internal sealed class ColumnModel
{
    private const double Smoothing = 0.4;
    private const double KnownValueBonus = 1.5;

    /// <summary>A line inside a cell that is shorter than this share of the column was not broken for want of room.</summary>
    private const double FullShare = 0.7;

    private const double BrokenTooEarly = -3;

    /// <summary>A line that is wider than the column ever was elsewhere holds more than one cell.</summary>
    private const double WideShare = 1.5;

    private const double WideMargin = 2;
    private const double TooWide = -3;

    /// <summary>Numbers of one column have about as many digits; each more or fewer counts against a cell.</summary>
    private const double OtherLength = -0.4;

    private static readonly int Kinds = Enum.GetValues<CellKind>().Length;

    private readonly ColumnLook[] _columns;
    private readonly int _rows;

    /// <summary>How well each kind of cell fits each column; asked for every cut that is tried.</summary>
    private readonly double[][] _kindFits;

    public ColumnModel(int columns, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        _rows = rows.Count;
        _columns =
        [
            .. Enumerable.Range(0, columns).Select(column => new ColumnLook([.. rows.Select(row => row[column])])),
        ];
        _kindFits = Array.ConvertAll(_columns, KindFits);
    }

    public int Columns => _columns.Length;

    /// <summary>False before the first reading: then all cells are as good.</summary>
    public bool HasLearnt => _rows > 0;

    /// <summary>No cell fits better than this.</summary>
    public double MostFit => HasLearnt ? 1 + KnownValueBonus : 0;

    /// <summary>How well a cell fits a column: above zero for an ordinary one, below for one that looks foreign.</summary>
    public double Fit(int column, Cell cell)
    {
        var look = _columns[column];
        return _kindFits[column][(int)cell.Kind] + ValueFit(look, cell) + WidthFit(look, cell);
    }

    /// <summary>True where every cell is like most of its column: the row is whole.</summary>
    public bool IsWhole(IReadOnlyList<Cell> row) =>
        HasLearnt
        && row.Select((cell, column) => cell.Kind != CellKind.Empty && Fit(column, cell) > 0).All(fits => fits);

    private double[] KindFits(ColumnLook look) =>
        [
            .. Enumerable
                .Range(0, Kinds)
                .Select(kind => 1 + Math.Log((look.CountOf((CellKind)kind) + Smoothing) / (_rows + 1))),
        ];

    private static double ValueFit(ColumnLook look, Cell cell)
    {
        if (cell.Kind is CellKind.WholeNumber)
        {
            var leadsWithZero = cell.Text[0] == '0' && cell.Text.Length > 1;
            return (Math.Abs(cell.Text.Length - look.UsualDigits) * OtherLength) + (leadsWithZero ? BrokenTooEarly : 0);
        }

        return cell.Text.Length > 1 && look.CountOf(cell.Text) > 1 ? KnownValueBonus : 0;
    }

    private static double WidthFit(ColumnLook look, Cell cell)
    {
        var brokenEarly = cell.NarrowestBreak < look.WidestLine * FullShare;
        var standsOut = cell.WidestLine > (look.WidestLine * WideShare) + WideMargin;
        return (brokenEarly ? BrokenTooEarly : 0) + (standsOut ? TooWide : 0);
    }
}
