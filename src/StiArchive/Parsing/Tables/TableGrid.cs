namespace StiArchive.Parsing.Tables;

/// <summary>Puts the pieces of a table's lines into rows and cells.</summary>
/// <remarks>
/// Text has no column borders left: a blank may stand between two cells or inside one, and a cell may run over several
/// lines. Of all ways to cut the pieces into rows of as many cells, the one is taken whose cuts are likeliest and whose
/// cells look most like the others of their column. Columns are learnt from a first reading and used in the next.
/// </remarks>
internal static class TableGrid
{
    private const int MostLinesOfRow = 6;

    private const int MostPiecesOfRow = 30;
    private const int Readings = 3;
    private const int FewestTrusted = 3;

    /// <summary>What can be a row of its own is one, rather than part of its neighbour.</summary>
    private const double Row = 2;

    /// <summary>Lines that stand close belong to one row.</summary>
    private const double RowOnCloseLine = -4;

    /// <summary>Returns header and rows, each of <paramref name="columns"/> cells.</summary>
    /// <param name="mostLinesOfRow">A row never takes more printed lines than this.</param>
    public static GridReading Read(
        IReadOnlyList<IReadOnlyList<Atom>> lines,
        int columns,
        int mostLinesOfRow = MostLinesOfRow
    )
    {
        var candidates = Candidates(lines, columns, mostLinesOfRow);
        var cuts = ReadOnce(lines, candidates, new ColumnModel(columns, []));
        for (var i = 1; i < Readings; i++)
        {
            var before = cuts;
            cuts = ReadOnce(lines, candidates, new ColumnModel(columns, Trusted(cuts)));
            if (IsSame(before, cuts))
            {
                break;
            }
        }

        var rows = cuts.Select(cut => (IReadOnlyList<string>)[.. cut.Cells.Select(cell => cell.Text)]);
        return new GridReading([.. rows], cuts.Average(cut => cut.Score));
    }

    private static bool IsSame(List<RowCut> a, List<RowCut> b) =>
        a.Count == b.Count && a.Zip(b).All(pair => pair.First.Cells.SequenceEqual(pair.Second.Cells));

    /// <summary>Columns are learnt from rows on a single line, where there are enough; rows over several lines are read by
    /// what was learnt.</summary>
    private static IReadOnlyList<IReadOnlyList<Cell>> Trusted(List<RowCut> cuts)
    {
        var rows = cuts.Skip(1).ToList();
        var single = rows.Where(cut => cut.Lines == 1 && cut.Cells.All(cell => cell.Kind != CellKind.Empty)).ToList();
        return [.. (single.Count >= FewestTrusted ? single : rows).Select(cut => cut.Cells)];
    }

    /// <summary>For each line the rows that may begin there, of one line, two lines and so on.</summary>
    private static RowPieces[][] Candidates(IReadOnlyList<IReadOnlyList<Atom>> lines, int columns, int mostLinesOfRow)
    {
        var pieces = new TablePieces(lines);
        var candidates = new RowPieces[lines.Count][];
        for (var start = 0; start < lines.Count; start++)
        {
            var rows = new List<RowPieces>();
            for (var end = start + 1; end <= Math.Min(lines.Count, start + mostLinesOfRow); end++)
            {
                var row = pieces.Row(start, end);
                if (rows.Count > 0 && (row.FewestCells > columns || row.Count > MostPiecesOfRow))
                {
                    break;
                }

                rows.Add(row);
            }

            candidates[start] = [.. rows];
        }

        return candidates;
    }

    private static List<RowCut> ReadOnce(
        IReadOnlyList<IReadOnlyList<Atom>> lines,
        RowPieces[][] candidates,
        ColumnModel model
    )
    {
        var single = candidates.Select((rows, line) => RowCutter.Cut(rows[0], model, isHeader: line == 0)).ToList();
        var isWhole = single.Select(cut => model.IsWhole(cut.Cells)).ToList();
        var best = new double[lines.Count + 1];
        var rowEndingAt = new (RowCut Cut, int Start)[lines.Count + 1];
        Array.Fill(best, double.NegativeInfinity, 1, lines.Count);
        for (var start = 0; start < lines.Count; start++)
        {
            var before = best[start] + Row + (start > 0 && lines[start][0].StandsClose ? RowOnCloseLine : 0);
            for (var end = start + 1; end <= start + candidates[start].Length; end++)
            {
                // No row runs on into a line that is one by itself.
                if (end > start + 1 && isWhole[end - 1])
                {
                    break;
                }

                var count = end - start;
                var cut =
                    count == 1
                        ? single[start]
                        : RowCutter.Cut(candidates[start][count - 1], model, isHeader: start == 0);
                if (before + cut.Score > best[end])
                {
                    best[end] = before + cut.Score;
                    rowEndingAt[end] = (cut with { Lines = count }, start);
                }
            }
        }

        return Unwind(rowEndingAt);
    }

    private static List<RowCut> Unwind((RowCut Cut, int Start)[] rowEndingAt)
    {
        var rows = new List<RowCut>();
        for (var end = rowEndingAt.Length - 1; end > 0; end = rowEndingAt[end].Start)
        {
            rows.Add(rowEndingAt[end].Cut);
        }

        rows.Reverse();
        return rows;
    }
}
