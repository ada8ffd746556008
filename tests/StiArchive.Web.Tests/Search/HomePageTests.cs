using StiArchive.Web.Search;

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
        Assert.Empty(page.QuerySelectorAll("script:not([src]), [style], [onclick]"));
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

    [Fact]
    public async Task Every_example_is_a_link_to_a_search_that_can_be_read()
    {
        using var reader = archive.Reader();
        var page = await reader.PageAsync("/");

        var links = page.QuerySelectorAll(".home-examples a").ToList();
        Assert.Equal(ExampleQuery.All.Select(example => example.Text), links.Select(link => link.TextContent));
        foreach (var link in links)
        {
            var results = await reader.PageAsync(link.Href());
            Assert.Equal(link.TextContent, results.One("input[name=q]").GetAttribute("value"));
        }
    }
}
