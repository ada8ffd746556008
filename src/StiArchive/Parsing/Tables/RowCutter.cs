namespace StiArchive.Parsing.Tables;

/// <summary>Cuts the pieces of one row into cells.</summary>
internal static class RowCutter
{
    /// <summary>An empty cell is possible, but seldom what was printed.</summary>
    private const double EmptyCell = -4;

    /// <summary>As long as nothing is known of the columns, cells of about as many pieces are likelier.</summary>
    private const double Uneven = -0.05;

    /// <summary>A row that has more cells than the table has columns fits badly, however it is cut.</summary>
    private const double TooManyPieces = -20;

    /// <summary>Returns the best cut into as many cells as the model has columns, and how good it is.</summary>
    public static RowCut Cut(RowPieces pieces, ColumnModel model, bool isHeader)
    {
        var best = new double[model.Columns + 1, pieces.Count + 1];
        var from = new int[model.Columns + 1, pieces.Count + 1];
        for (var end = 1; end <= pieces.Count; end++)
        {
            best[0, end] = double.NegativeInfinity;
        }

        for (var column = 0; column < model.Columns; column++)
        {
            for (var end = 0; end <= pieces.Count; end++)
            {
                Extend(pieces, model, isHeader, (best, from), (column, end));
            }
        }

        var score = best[model.Columns, pieces.Count];
        return double.IsNegativeInfinity(score)
            ? new RowCut(TooManyPieces, [.. Crowded(pieces, model.Columns)])
            : new RowCut(score, Cells(pieces, model.Columns, from));
    }

    /// <summary>Finds where the cell of a column that ends before piece <c>End</c> had best begin.</summary>
    private static void Extend(
        RowPieces pieces,
        ColumnModel model,
        bool isHeader,
        (double[,] Best, int[,] From) table,
        (int Column, int End) at
    )
    {
        var (column, end) = at;
        var best = double.NegativeInfinity;
        for (var start = end; start >= (end == 0 ? 0 : pieces.FirstOfCell(end)); start--)
        {
            var border = start == end ? EmptyCell : pieces.BorderBefore(start) / 2;
            var score = table.Best[column, start] + border - (pieces.Joins(start, end) / 2);
            if (score + model.MostFit <= best)
            {
                continue;
            }

            score += model.HasLearnt
                ? (isHeader ? 0 : model.Fit(column, pieces.Between(start, end)))
                : Uneven * (end - start) * (end - start);
            if (score > best)
            {
                best = score;
                table.From[column + 1, end] = start;
            }
        }

        table.Best[column + 1, end] = best;
    }

    /// <summary>One piece a cell, and all the rest in the last.</summary>
    private static IEnumerable<Cell> Crowded(RowPieces pieces, int columns)
    {
        for (var column = 0; column < columns; column++)
        {
            var start = Math.Min(column, pieces.Count);
            yield return pieces.Between(
                start,
                column == columns - 1 ? pieces.Count : Math.Min(start + 1, pieces.Count)
            );
        }
    }

    private static Cell[] Cells(RowPieces pieces, int columns, int[,] from)
    {
        var cells = new Cell[columns];
        var end = pieces.Count;
        for (var column = columns; column > 0; column--)
        {
            var start = from[column, end];
            cells[column - 1] = pieces.Between(start, end);
            end = start;
        }

        return cells;
    }
}
