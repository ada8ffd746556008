namespace StiArchive.Web.Tests.Search;

public sealed class HomePageTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Fact]
    public async Task One_box_asks_for_words_and_needs_no_script()
    {
        var page = await archive.Reader().PageAsync("/");

        var form = page.One("form[role=search]");
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal("/search", form.GetAttribute("action"));
        Assert.Equal("q", form.One("input[type=search]").GetAttribute("name"));
        Assert.Empty(page.QuerySelectorAll("script:not([src^='/js/'][defer]), [style], [onclick]"));
    }

    [Theory]
    [InlineData("zh", "馆藏 3 篇论文")]
    [InlineData("en", "The archive holds 3 papers")]
    public async Task The_page_says_what_the_archive_holds(string language, string sentence)
    {
        var page = await archive.Reader(language).PageAsync("/");

        Assert.StartsWith(sentence, page.One(".home-holdings").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_papers_come_first_and_lead_to_their_pages()
    {
        var page = await archive.Reader("zh").PageAsync("/");

        Assert.Equal(
            [
                $"/papers/{SamplePapers.ReportId}",
                $"/papers/{SamplePapers.ArticleId}",
                $"/papers/{SamplePapers.RoundTableId}",
            ],
            page.QuerySelectorAll(".home-newest h3 a").Select(link => link.Href())
        );
        Assert.Equal("绿色氢能示范项目的国际合作研究", page.Texts(".home-newest h3 a")[1]);
    }
}
