namespace StiArchive.Web.Tests.Papers;

public sealed class PaperTermsTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Fact]
    public async Task A_term_stands_with_its_other_form_its_evidence_and_its_places()
    {
        var page = await archive.Reader("en").PageAsync($"/papers/{SamplePapers.ArticleId}");

        var row = Assert.Single(
            page.QuerySelectorAll("#terms tbody tr"),
            row => row.QuerySelector("td")!.TextContent.Trim() == "亚太经合组织"
        );
        var links = row.QuerySelectorAll("a").ToList();
        Assert.Equal(["zh-Hans", "en"], row.QuerySelectorAll("td[lang]").Select(cell => cell.GetAttribute("lang")));
        Assert.Equal($"/search?q={Uri.EscapeDataString("\"亚太经合组织\"")}", links[0].Href());
        Assert.Equal("/search?q=%22APEC%22", links[1].Href());
        Assert.Equal("#abstract-zh-p1", links[2].Href());
        Assert.Contains("亚太经合组织（APEC）", links[2].GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pairs_of_keywords_say_that_they_are_keywords()
    {
        var page = await archive.Reader("zh").PageAsync($"/papers/{SamplePapers.ArticleId}");

        var row = Assert.Single(
            page.QuerySelectorAll("#terms tbody tr"),
            row => row.QuerySelector("td")!.TextContent.Trim() == "示范项目"
        );
        Assert.Contains("pilot projects", row.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_paper_in_one_language_has_no_such_part()
    {
        var page = await archive.Reader().PageAsync($"/papers/{SamplePapers.ReportId}");

        Assert.Empty(page.QuerySelectorAll("#terms"));
    }
}
