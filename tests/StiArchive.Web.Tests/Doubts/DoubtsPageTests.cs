using StiArchive.Papers;
using StiArchive.Web.Doubts;

namespace StiArchive.Web.Tests.Doubts;

public sealed class DoubtsPageTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Fact]
    public async Task Papers_with_doubts_are_one_click_from_the_first_page()
    {
        var home = await archive.Reader("zh").PageAsync("/");

        Assert.Equal("存疑论文", home.One("a[href='/doubts']").TextContent);
    }

    [Fact]
    public async Task Each_doubt_leads_to_its_place_or_to_the_paper()
    {
        var page = await archive.Reader().PageAsync("/doubts");

        var places = page.QuerySelectorAll(".doubt-places a").Select(link => link.GetAttribute("href"));
        Assert.Equal(
            string.Join(
                ' ',
                $"/papers/{SamplePapers.ArticleId}",
                $"/papers/{SamplePapers.ArticleId}#s2",
                $"/papers/{SamplePapers.ArticleId}#t1",
                $"/papers/{SamplePapers.RoundTableId}"
            ),
            string.Join(' ', places)
        );
        Assert.Contains("2 papers with 4 doubts", page.One("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_shows_the_papers_with_doubts_of_that_kind()
    {
        var page = await archive.Reader().PageAsync("/doubts?kind=odd-table");

        Assert.EndsWith("#t1", page.One(".doubt-places a").Href(), StringComparison.Ordinal);
        Assert.EndsWith("/doubts?kind=odd-table", page.One("link[rel=canonical]").Href(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/doubts?kind=nonsense")]
    [InlineData("/doubts?kind=%3Cb%3E&page=0")]
    public async Task A_kind_that_there_is_not_shows_all(string address)
    {
        Assert.Equal(2, (await archive.Reader().PageAsync(address)).QuerySelectorAll(".doubt-places").Length);
    }

    [Fact]
    public void Every_kind_has_an_address_that_is_read_back()
    {
        Assert.All(
            Enum.GetValues<DoubtKind>(),
            kind => Assert.Equal(kind, DoubtsUrl.ReadKind(DoubtsUrl.Of(kind)["/doubts?kind=".Length..]))
        );
    }

    [Theory]
    [InlineData("t2", "/papers/a#t2")]
    [InlineData("s1.1", "/papers/a#s1.1")]
    [InlineData("line 192", "/papers/a")]
    [InlineData("", "/papers/a")]
    [InlineData("\"><script>", "/papers/a")]
    public void Only_what_can_be_a_place_of_the_page_becomes_one(string place, string address)
    {
        Assert.Equal(address, DoubtsUrl.Of("a", new Doubt(DoubtKind.Other, place, "")));
    }
}
