namespace StiArchive.Web.Tests.Papers;

public sealed class CitationPlacesTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    private const string Article = $"/papers/{SamplePapers.ArticleId}";

    [Fact]
    public async Task A_reference_leads_back_to_every_place_that_cites_it()
    {
        var page = await archive.Reader("en").PageAsync(Article);

        Assert.Equal(["#s0-p1"], page.One("#r1").QuerySelectorAll(".cited-in a").Select(link => link.Href()));
        Assert.Equal(["2 ¶1"], page.One("#r2").Texts(".cited-in a"));
    }

    [Theory]
    [InlineData("zh", "[7] 不在参考文献表中。")]
    [InlineData("en", "[7] is not in the list of references.")]
    public async Task A_citation_without_an_entry_leads_to_a_sentence_that_says_so(string language, string sentence)
    {
        var page = await archive.Reader(language).PageAsync(Article);

        var citation = page.One(".citation-unlisted");
        Assert.Equal("7", citation.TextContent);
        var remark = page.One(citation.Href());
        Assert.StartsWith(sentence, remark.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("#s2-p1", remark.One(".cited-in a").Href());
    }

    [Fact]
    public async Task A_paper_that_cites_nothing_has_no_such_part()
    {
        var page = await archive.Reader().PageAsync($"/papers/{SamplePapers.ReportId}");

        Assert.Empty(page.QuerySelectorAll("#unlisted, .citation-unlisted"));
    }
}
