namespace StiArchive.Parsing.Tables;

/// <summary>What is known of the cells of one column.</summary>
internal sealed class ColumnLook
{
    private readonly Dictionary<CellKind, int> _kinds;
    private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);

    public ColumnLook(IReadOnlyList<Cell> cells)
    {
        _kinds = cells.CountBy(cell => cell.Kind).ToDictionary();
        foreach (var cell in cells)
        {
            _values[cell.Text] = _values.GetValueOrDefault(cell.Text) + 1;
        }

        var lengths = cells
            .Where(cell => cell.Kind == CellKind.WholeNumber)
            .Select(cell => cell.Text.Length)
            .Order()
            .ToList();
        UsualDigits = lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
        WidestLine = cells.Select(cell => cell.WidestLine).DefaultIfEmpty().Max();
    }

    /// <summary>The median number of digits of its whole numbers.</summary>
    public int UsualDigits { get; }

    /// <summary>Width of the widest line in any of its cells.</summary>
    public double WidestLine { get; }

    public int CountOf(CellKind kind) => _kinds.GetValueOrDefault(kind);

    public int CountOf(string text) => _values.GetValueOrDefault(text);
}
