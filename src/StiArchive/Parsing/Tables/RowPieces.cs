namespace StiArchive.Parsing.Tables;

/// <summary>The pieces of one row, counted from 0, and the cells that neighbouring ones can make.</summary>
/// <param name="table">The pieces of all lines.</param>
/// <param name="first">Where in the table the row's first piece stands.</param>
/// <param name="end">Where its last has been.</param>
internal readonly struct RowPieces(TablePieces table, int first, int end)
{
    /// <summary>Pieces with so likely borders between them are not one cell.</summary>
    private const double MostJoins = 2 * AtomReader.LikelyBorder;

    /// <summary>Nor are so many pieces.</summary>
    private const int MostOfCell = 16;

    public int Count => end - first;

    /// <summary>How many cells there are if borders run only where they are likely.</summary>
    public int FewestCells => 1 + table.LikelyBorders(first, end);

    /// <summary>How likely a column border stands before a piece.</summary>
    public double BorderBefore(int index) => index == 0 ? 0 : table.BorderBefore(first + index);

    /// <summary>How likely borders are between the pieces of a cell, taken together.</summary>
    public double Joins(int startOfCell, int endOfCell) => table.Joins(first + startOfCell, first + endOfCell);

    /// <summary>The first piece that a cell ending before <paramref name="endOfCell"/> may begin with.</summary>
    public int FirstOfCell(int endOfCell)
    {
        var joins = 0.0;
        var start = endOfCell - 1;
        while (start > 0 && endOfCell - start < MostOfCell && joins + Math.Max(0, BorderBefore(start)) < MostJoins)
        {
            joins += Math.Max(0, BorderBefore(start));
            start--;
        }

        return Math.Max(0, start);
    }

    /// <summary>The cell made of the pieces from <paramref name="startOfCell"/> up to <paramref name="endOfCell"/>.</summary>
    public Cell Between(int startOfCell, int endOfCell) => table.Between(first + startOfCell, first + endOfCell);
}
