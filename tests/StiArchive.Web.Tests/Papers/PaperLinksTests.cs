namespace StiArchive.Web.Tests.Papers;

public sealed class PaperLinksTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    private const string Article = $"/papers/{SamplePapers.ArticleId}";

    [Theory]
    [InlineData(".paper-facts a", "Republic of Korea", "/browse/economies/KR")]
    [InlineData(".paper-facts a", "2021", "/browse/years/2021")]
    [InlineData(".paper-facts a", "green hydrogen", "/browse/keywords/green-hydrogen")]
    [InlineData(".paper-facts a", "海州科技政策", "/browse/journals/u6d77-u5dde-u79d1-u6280-u653f-u7b56")]
    [InlineData(".authors a", "LIN Xiao", "/browse/authors/lin-xiao")]
    [InlineData(".authors a", "HE Siyuan", "/browse/authors/he-siyuan")]
    public async Task What_papers_share_leads_to_its_room(string links, string text, string address)
    {
        using var reader = archive.Reader("en");
        var page = await reader.PageAsync(Article);

        var link = page.QuerySelectorAll(links).Single(link => link.TextContent == text);
        var room = await reader.PageAsync(address);

        Assert.Equal(address, link.Href());
        Assert.Contains(Article, room.QuerySelectorAll("main a").Select(paper => paper.Href()));
    }

    [Fact]
    public async Task What_the_index_does_not_have_yet_leads_to_a_search_or_nowhere()
    {
        using var changing = new SampleArchive { Watch = false };
        using var reader = changing.Reader("en");
        await reader.PageAsync("/");
        var file = changing.PaperFile(SamplePapers.ArticleId);
        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(
            file,
            text.Replace("green hydrogen", "blue hydrogen", StringComparison.Ordinal)
                .Replace("海州科技政策", "海州科技评论", StringComparison.Ordinal)
                .Replace("LIN Xiao", "LIN Yue", StringComparison.Ordinal)
                .Replace("林晓", "林越", StringComparison.Ordinal)
        );

        var page = await reader.PageAsync(Article);

        var facts = page.QuerySelectorAll(".paper-facts a").ToDictionary(link => link.TextContent, link => link.Href());
        Assert.Equal("/search?q=%22blue%20hydrogen%22", facts["blue hydrogen"]);
        Assert.DoesNotContain("海州科技评论", facts.Keys);
        Assert.Equal("HE Siyuan", Assert.Single(page.Texts(".authors a")));
    }
}
