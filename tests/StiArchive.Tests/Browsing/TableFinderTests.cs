using StiArchive.Browsing;
using StiArchive.Papers;
using StiArchive.Querying;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Browsing;

public sealed class TableFinderTests
{
    private static readonly Paper[] Papers =
    [
        Of(
            "a",
            2019,
            Table("t1", "各经济体的项目数", ["韩国", "12"], ["日本", "15"]),
            Table("t2", "电池出口", ["2019", "38"])
        ),
        Of("b", 2021, Table("t1", "", ["渔业补贴", "7"]), new Figure("f1", "图 1", "韩国电池的走势", null)),
    ];

    [Fact]
    public void Without_a_query_all_tables_are_listed_those_of_the_newest_paper_first()
    {
        using var archive = new TemporaryArchive(Papers);

        Assert.Equal("b/1 a/1 a/2", string.Join(' ', Find(archive, "")));
    }

    [Theory]
    [InlineData("项目数", "a/1")]
    [InlineData("日本", "a/1")]
    [InlineData("渔业", "b/1")]
    [InlineData("电池", "a/2")]
    [InlineData("日本 OR 渔业", "a/1 b/1")]
    [InlineData("(日本", "a/1")]
    [InlineData("\"日本", "a/1")]
    [InlineData("日本) OR (渔业", "a/1 b/1")]
    public void Tables_are_found_by_caption_and_cell_and_figures_and_text_are_not(string query, string found)
    {
        using var archive = new TemporaryArchive(Papers);

        Assert.Equal(found, string.Join(' ', Find(archive, query).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("项目数 日本", "a/1")]
    [InlineData("日本 项目数 -渔业", "a/1")]
    [InlineData("日本 项目数 -韩国", "")]
    [InlineData("数量 韩国", "a/1")]
    [InlineData("數量 韓國", "a/1")]
    [InlineData("38 数量 出口", "a/2")]
    [InlineData("渔业补贴7", "b/1")]
    [InlineData("海岛 渔业", "b/1")]
    [InlineData("海岛", "")]
    [InlineData("飞船 OR year:2021", "b/1")]
    [InlineData("海岛 OR 日本", "a/1")]
    [InlineData("海岛 飞船", "")]
    [InlineData("(项目数 OR 补贴) 名称", "a/1 b/1")]
    [InlineData("项目数 日本 year:2021", "")]
    [InlineData("\"日本 15\"", "")]
    public void A_word_may_stand_in_the_caption_another_in_a_column_or_cell_and_one_in_the_title(
        string query,
        string found
    )
    {
        using var archive = new TemporaryArchive(Papers);

        var results = new TableFinder(archive.Searcher).Find(query, 1);

        Assert.Equal(found, string.Join(' ', results.Tables.Items.Select(Show).Order(StringComparer.Ordinal)));
        Assert.Empty(found.Length > 0 ? results.Remarks : []);
    }

    [Fact]
    public void A_table_with_all_words_in_a_row_stands_before_one_that_has_them_here_and_there()
    {
        Paper[] papers =
        [
            Of("c", 2020, Table("t1", "渡船", ["氢", "1"], ["风", "2"])),
            Of("d", 2018, Table("t1", "运输", ["氢渡船", "1"])),
        ];
        using var archive = new TemporaryArchive(papers);

        Assert.Equal("d/1 c/1", string.Join(' ', Find(archive, "氢 渡船")));
    }

    [Fact]
    public void A_found_table_shows_the_rows_that_answer_with_their_words_marked()
    {
        using var archive = new TemporaryArchive(Papers);

        var table = Assert.Single(new TableFinder(archive.Searcher).Find("韩国", 1).Tables.Items);

        var hit = Assert.Single(table.Hits);
        Assert.Equal("t1-r1", hit.Passage.Anchor);
        Assert.NotEmpty(hit.Highlights);
        Assert.Equal(("t1", 2, "各经济体的项目数"), (table.Table.Anchor, table.Table.RowCount, table.Table.Caption));
    }

    [Fact]
    public void What_cannot_be_read_of_a_query_is_said_with_its_place_in_what_was_typed()
    {
        using var archive = new TemporaryArchive(Papers);

        var remark = Assert.Single(new TableFinder(archive.Searcher).Find("\"日本", 1).Remarks);

        Assert.Equal((QueryNotice.UnclosedQuote, new TextSpan(0, 1)), (remark.Notice, remark.Where));
    }

    [Fact]
    public void Pages_together_are_all_tables_and_none_comes_twice()
    {
        Paper[] papers =
        [
            .. Enumerable
                .Range(0, 30)
                .Select(number =>
                    Of($"p{number}", 2000 + number, Table("t1", "出口", ["氢", "1"]), Table("t2", "进口", ["氢", "2"]))
                ),
        ];
        using var archive = new TemporaryArchive(papers);

        foreach (var query in new[] { "", "氢" })
        {
            var pages = Enumerable
                .Range(1, 4)
                .Select(page => new TableFinder(archive.Searcher).Find(query, page).Tables);

            var tables = pages.SelectMany(page => page.Items).Select(Show).ToList();

            Assert.Equal(60, tables.Count);
            Assert.Equal(60, tables.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void A_page_behind_the_last_is_empty_and_says_how_many_there_are()
    {
        using var archive = new TemporaryArchive(Papers);

        var page = new TableFinder(archive.Searcher).Find("", int.MaxValue).Tables;

        Assert.Empty(page.Items);
        Assert.Equal((3, 1, true), (page.Total, page.PageCount, page.IsBehindLastPage));
    }

    private static IEnumerable<string> Find(TemporaryArchive archive, string query) =>
        new TableFinder(archive.Searcher).Find(query, 1).Tables.Items.Select(Show);

    private static string Show(FoundTable found) =>
        FormattableString.Invariant($"{found.Table.Paper.Id}/{found.Table.Number}");

    private static Table Table(string id, string caption, params string[][] rows) =>
        new(id, "表", caption, ["名称", "数量"], rows, null);

    private static Paper Of(string id, int year, params Block[] blocks) =>
        new()
        {
            Id = id,
            Metadata = new Metadata { TitleZh = TitleOf(id), Year = new(year, Basis.Stated) },
            Sections = [new Section("s1", "", "", 1, [new Paragraph("日本与韩国的电池项目。"), .. blocks])],
        };

    private static Sourced<string>? TitleOf(string id) => id == "b" ? new("海岛经济", Basis.Stated) : null;
}
