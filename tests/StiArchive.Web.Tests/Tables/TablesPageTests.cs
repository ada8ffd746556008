namespace StiArchive.Web.Tests.Tables;

public sealed class TablesPageTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Theory]
    [InlineData("")]
    [InlineData("?q=示范项目")]
    [InlineData("?q=韩国")]
    [InlineData("?q=48.5")]
    public async Task A_table_is_found_by_caption_and_cell_and_leads_to_its_paper_and_its_file(string query)
    {
        var page = await archive.Reader("zh").PageAsync($"/tables{query}");

        var table = page.One(".found-table");
        Assert.Equal("表 1 三个经济体的示范项目", table.Texts("h2")[0]);
        Assert.EndsWith("#t1", table.QuerySelector("h2 a")!.Href(), StringComparison.Ordinal);
        Assert.Equal($"/papers/{SamplePapers.ArticleId}/tables/1.csv", table.One("a[aria-label]").Href());
    }

    [Fact]
    public async Task The_rows_that_answer_are_shown_with_their_words_marked()
    {
        var page = await archive.Reader("zh").PageAsync("/tables?q=韩国");

        Assert.Equal("韩国", string.Concat(page.Texts(".found-table mark")));
    }

    [Theory]
    [InlineData("韩国 示范项目", "示范 项目 项目 韩国")]
    [InlineData("韩国 总投资", "总 投资 韩国")]
    [InlineData("韓國 總投資 示範項目", "示范 项目 项目 总 投资 韩国")]
    [InlineData("62.0亿元", "亿元 62.0")]
    public async Task Words_that_stand_apart_in_a_table_are_marked_where_they_stand(string query, string marked)
    {
        var page = await archive.Reader("zh").PageAsync($"/tables?q={query}");

        Assert.Equal(marked, string.Join(' ', page.Texts(".found-table mark")));
        Assert.Empty(page.QuerySelectorAll(".notices"));
    }

    [Theory]
    [InlineData("zh", "没有表格包含全部词语，以下表格包含其中一部分。")]
    [InlineData("en", "No table has all of these words. These tables have some of them.")]
    public async Task A_table_with_some_of_the_words_stands_in_and_the_page_says_so(string language, string said)
    {
        var page = await archive.Reader(language).PageAsync("/tables?q=韩国 zeppelin");

        Assert.Equal([said], page.Texts(".notices li"));
        Assert.Single(page.QuerySelectorAll(".found-table"));
    }

    [Theory]
    [InlineData("zeppelin")]
    [InlineData("氢能路线图")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"((")]
    [InlineData("-")]
    public async Task What_stands_in_no_table_is_not_found_whatever_is_typed(string query)
    {
        var page = await archive.Reader().PageAsync($"/tables?q={Uri.EscapeDataString(query)}");

        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Equal(query, page.One("#q").GetAttribute("value"));
        Assert.NotEmpty(page.QuerySelectorAll(".room-empty, .notices, .found-table"));
    }

    [Theory]
    [InlineData("/tables?page=99")]
    [InlineData("/tables?page=abc")]
    [InlineData("/tables?q=韩国&page=7")]
    public async Task A_page_that_is_not_there_leads_back_to_all_tables(string address)
    {
        var page = await archive.Reader().PageAsync(address);

        Assert.NotEmpty(page.QuerySelectorAll("a[href='/tables'], .found-table a"));
    }
}
