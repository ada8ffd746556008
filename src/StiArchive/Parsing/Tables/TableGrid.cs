using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Puts the pieces of a table's lines into rows and cells.</summary>
/// <remarks>
/// Text has no column borders left: a blank may stand between two cells or inside one, and a cell may run over several
/// lines. Of all ways to cut the pieces into rows of as many cells, the one is taken whose cuts are likeliest and whose
/// cells look most like the others of their column. Columns are learnt from a first reading and used in the next.
/// </remarks>
internal static class TableGrid
{
    /// <summary>A row never takes more printed lines than this.</summary>
    private const int MostLinesOfRow = 8;

    private const int MostAtomsOfRow = 40;
    private const int Readings = 3;
    private const double EmptyCell = -3;
    private const double RowOnCloseLine = -4;

    /// <summary>Returns header and rows, each of <paramref name="columns"/> cells.</summary>
    public static GridReading Read(IReadOnlyList<IReadOnlyList<Atom>> lines, int columns)
    {
        var model = new ColumnModel(columns);
        var reading = ReadOnce(lines, model);
        for (var i = 1; i < Readings; i++)
        {
            model = new ColumnModel(columns);
            foreach (var row in reading.Rows.Skip(1))
            {
                model.Learn(row);
            }

            reading = ReadOnce(lines, model);
        }

        return reading;
    }

    private static GridReading ReadOnce(IReadOnlyList<IReadOnlyList<Atom>> lines, ColumnModel model)
    {
        var best = new double[lines.Count + 1];
        var from = new int[lines.Count + 1];
        var rowEndingAt = new IReadOnlyList<string>[lines.Count + 1];
        Array.Fill(best, double.NegativeInfinity);
        best[0] = 0;
        for (var start = 0; start < lines.Count; start++)
        {
            var atoms = new List<Atom>();
            for (var end = start + 1; end <= Math.Min(lines.Count, start + MostLinesOfRow); end++)
            {
                atoms.AddRange(lines[end - 1]);
                if (atoms.Count > MostAtomsOfRow && end > start + 1)
                {
                    break;
                }

                var (score, row) = RowReader.Read(atoms, model, isHeader: start == 0);
                score += best[start] + (start > 0 && lines[start][0].StandsClose ? RowOnCloseLine : 0);
                if (score > best[end])
                {
                    (best[end], from[end], rowEndingAt[end]) = (score, start, row);
                }
            }
        }

        var rows = new List<IReadOnlyList<string>>();
        for (var end = lines.Count; end > 0; end = from[end])
        {
            rows.Add(rowEndingAt[end]);
        }

        rows.Reverse();
        return new GridReading(rows, best[lines.Count] / Math.Max(1, rows.Count));
    }

    /// <summary>Cuts the pieces of one row into cells.</summary>
    private static class RowReader
    {
        public static (double Score, IReadOnlyList<string> Cells) Read(
            List<Atom> atoms,
            ColumnModel model,
            bool isHeader
        )
        {
            var count = atoms.Count;
            var best = new double[model.Columns + 1, count + 1];
            var from = new int[model.Columns + 1, count + 1];
            for (var end = 1; end <= count; end++)
            {
                best[0, end] = double.NegativeInfinity;
            }

            for (var column = 0; column < model.Columns; column++)
            {
                for (var end = 0; end <= count; end++)
                {
                    (best[column + 1, end], from[column + 1, end]) = BestCell(
                        atoms,
                        model,
                        isHeader,
                        best,
                        column,
                        end
                    );
                }
            }

            return (best[model.Columns, count], Cells(atoms, model.Columns, from));
        }

        private static (double Score, int Start) BestCell(
            List<Atom> atoms,
            ColumnModel model,
            bool isHeader,
            double[,] best,
            int column,
            int end
        )
        {
            var empty = isHeader ? 0 : model.Fit(column, "");
            var result = (Score: best[column, end] + EmptyCell + Math.Min(0, empty), Start: end);
            var joins = 0.0;
            for (var start = end - 1; start >= 0; start--)
            {
                var border = start == 0 ? 0 : atoms[start].BorderBefore;
                var fit = isHeader ? 0 : model.Fit(column, CellText(atoms, start, end));
                var score = best[column, start] + (border / 2) - joins + fit;
                if (score > result.Score)
                {
                    result = (score, start);
                }

                joins += border / 2;
            }

            return result;
        }

        private static string[] Cells(List<Atom> atoms, int columns, int[,] from)
        {
            var cells = new string[columns];
            var end = atoms.Count;
            for (var column = columns; column > 0; column--)
            {
                var start = from[column, end];
                cells[column - 1] = CellText(atoms, start, end);
                end = start;
            }

            return cells;
        }

        private static string CellText(List<Atom> atoms, int start, int end) =>
            start == end ? "" : LineJoiner.Join(InLines(atoms, start, end));

        /// <summary>Pieces of one printed line with the blanks that stood between them.</summary>
        private static IEnumerable<string> InLines(List<Atom> atoms, int start, int end)
        {
            var line = atoms[start].Text;
            for (var i = start + 1; i < end; i++)
            {
                if (!atoms[i].StartsLine)
                {
                    line += " " + atoms[i].Text;
                    continue;
                }

                yield return line;
                line = atoms[i].Text;
            }

            yield return line;
        }
    }
}
