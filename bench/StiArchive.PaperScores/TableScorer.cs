using StiArchive.Papers;

namespace StiArchive.PaperScores;

/// <summary>Compares the tables that have a caption, and what stands in the cells of all.</summary>
/// <remarks>Cells are compared as a bag over the whole paper: which row a cell belongs to is not judged. Empty cells are
/// left out, as a cell that spans several rows is printed once.</remarks>
internal static class TableScorer
{
    public static void Score(Paper paper, SilverPaper silver, Dictionary<string, Ratio?> measures, List<string> reasons)
    {
        var tables = paper.Sections.SelectMany(section => section.Blocks).OfType<Table>().ToList();
        var found = tables.Select(LabelOf).ToHashSet(StringComparer.Ordinal);
        var missed = silver.Tables.Where(label => !found.Contains(label)).ToList();
        measures["tables"] = new(silver.Tables.Count - missed.Count, silver.Tables.Count);
        reasons.AddRange(missed.Select(label => $"table missed: {label}"));

        ScoreCells([.. tables.SelectMany(SilverCells.Of)], silver.Cells, measures, reasons);
    }

    private static void ScoreCells(
        IReadOnlyList<string> found,
        IReadOnlyList<string> expected,
        Dictionary<string, Ratio?> measures,
        List<string> reasons
    )
    {
        var missed = Bag.Difference(expected, found);
        var extra = Bag.Difference(found, expected);
        measures["cell recall"] = new(expected.Count - missed.Count, expected.Count);
        measures["cell precision"] = new(found.Count - extra.Count, found.Count);
        if (missed.Count + extra.Count > 0)
        {
            reasons.Add($"cells: {missed.Count} of {expected.Count} missed, {extra.Count} of {found.Count} too many");
        }
    }

    private static string LabelOf(Table table) => SilverPaper.Squash(table.Label).TrimEnd(':', '：', '.', '．');
}
