using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

/// <summary>A row of a table is shown with the names of its columns.</summary>
public sealed class SnippetCellTests
{
    private static readonly string[] Columns = ["经济体", "项目数", "说明"];

    [Fact]
    public void A_row_has_every_cell_under_its_name()
    {
        var hit = FindRow("62", Table(Columns, ["韩国", "48", ""], ["日本", "62", ""]));

        Assert.Equal(["经济体=日本", "项目数=62", "说明="], Shown(hit), StringComparer.Ordinal);
    }

    [Fact]
    public void Of_a_long_row_the_cells_that_are_shown_have_their_names()
    {
        var hit = FindRow(
            "氢能",
            Table(Columns, ["韩国", "48", new string('长', 400) + "氢能" + new string('文', 400)])
        );

        Assert.Equal(["说明"], hit.SnippetCells().Select(cell => cell.Column), StringComparer.Ordinal);
        Assert.Equal(hit.Snippet.Text, Shown(hit).Single()["说明=".Length..]);
        Assert.Single(hit.Snippet.Highlights);
    }

    [Fact]
    public void A_table_without_names_of_columns_shows_its_row_alone()
    {
        Assert.Empty(FindRow("62", Table(["", "", ""], ["日本", "62", "示范"])).SnippetCells());
    }

    [Fact]
    public void Of_several_rows_the_best_comes_first()
    {
        using var archive = new TemporaryArchive(
            Table(Columns, ["韩国", "48", "太阳能示范"], ["日本", "48", "氢能示范"], ["中国", "62", "氢能示范"])
        );

        Assert.Equal("日本 | 48 | 氢能示范", archive.Search("48 氢能").Hits[0].Passage.Text);
    }

    private static PassageHit FindRow(string query, Paper paper)
    {
        using var archive = new TemporaryArchive(paper);
        return archive.Search($"{query} kind:table").Hits[0];
    }

    private static IEnumerable<string> Shown(PassageHit hit) =>
        hit.SnippetCells()
            .Select(cell => $"{cell.Column}={hit.Snippet.Text.Substring(cell.Span.Start, cell.Span.Length)}");

    private static Paper Table(string[] columns, params string[][] rows) =>
        TemporaryArchive.PaperOf("a") with
        {
            Sections = [new Section("s1", "1", "结果", 1, [new Table("t1", "表 1", "示范项目", columns, rows, null)])],
        };
}
