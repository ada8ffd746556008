using System.Net;
using AngleSharp.Html.Dom;

namespace StiArchive.Web.Tests.Shared;

/// <summary>Whatever stands in an address, a page comes back that can be read, and nothing in it runs.</summary>
public sealed class HostileInputTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    public static TheoryData<string> Queries =>
        [
            "q=%00",
            "q=%E6%B0%A2%00%E8%83%BD",
            "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
            "q=javascript%3Aalert(1)",
            "q=%ED%A0%80",
            "q=%F0%9F",
            "q=%E2%80%AE%E6%B0%A2%E8%83%BD",
            "q=%F0%9F%98%80%F0%9F%8E%89",
            "q=%22%E7%BB%BF%E8%89%B2",
            "q=((((%E5%90%88%E4%BD%9C",
            "q=%22%22%22%22%22",
            "q=))%5D%5D%7D%7D%3E%3E",
            "q=AND%20OR%20NOT%20-%20*%20%3A",
            "q=%25%25%5F%5F%27%27--%3B",
            "q=%E5%90%88%E4%BD%9C&page=-1",
            "q=%E5%90%88%E4%BD%9C&page=0",
            "q=%E5%90%88%E4%BD%9C&page=999999",
            "q=%E5%90%88%E4%BD%9C&page=99999999999999999999",
            "q=%E5%90%88%E4%BD%9C&page=1&page=2",
            "q=%E5%90%88%E4%BD%9C&year=abc",
            "q=%E5%90%88%E4%BD%9C&year=2147483648&year=-2021&year=",
            "q=%E5%90%88%E4%BD%9C&author=%3Cb%3E&author=%00&author=nobody",
            "q=%E5%90%88%E4%BD%9C&economy=XX&economy=%27%20OR%201%3D1",
            "q=%E5%90%88%E4%BD%9C&lang=xx",
            "q[]=a&q[0]=b&author[x]=1",
            "q=a&q=b",
            "%3D%3D&&&=&q",
            "",
        ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_search_gives_a_page_that_can_be_read(string query)
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var page = await archive.Reader(language).PageAsync($"/search?{query}");

            AssertReadable(page);
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_paper_gives_a_page_that_can_be_read(string query)
    {
        AssertReadable(await archive.Reader().PageAsync($"/papers/{SamplePapers.ArticleId}?{query}"));
    }

    // Each link carries the query, at most 2,000 characters of it and nine bytes for a Han character.
    [Theory]
    [InlineData("氢", 10_000)]
    [InlineData("a", 10_000)]
    [InlineData("\"氢 ", 3_000)]
    [InlineData("((", 5_000)]
    [InlineData("合作 ", 3_000)]
    public async Task A_very_long_query_gives_a_page_of_a_sensible_size(string piece, int times)
    {
        var query = Uri.EscapeDataString(string.Concat(Enumerable.Repeat(piece, times)));

        foreach (var address in new[] { "/search", $"/papers/{SamplePapers.ArticleId}" })
        {
            var page = await archive.Reader().PageAsync($"{address}?q={query}");

            AssertReadable(page);
            Assert.InRange(page.DocumentElement.OuterHtml.Length, 1_000, 2_000_000);
        }
    }

    [Fact]
    public async Task Any_characters_at_all_give_a_page_that_can_be_read()
    {
        const int Seed = 20263;
        var random = new Random(Seed);
        using var reader = archive.Reader();
        for (var round = 0; round < 60; round++)
        {
            var characters = Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(0x10000));
            var query = Uri.EscapeDataString(string.Concat(characters));

            using var response = await reader.GetAsync(new Uri($"/search?q={query}", UriKind.Relative));

            Assert.True(response.StatusCode == HttpStatusCode.OK, $"seed {Seed}, round {round}: {query}");
        }
    }

    private static void AssertReadable(IHtmlDocument page)
    {
        Assert.NotEmpty(page.One("main").TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll("script:not([src^='/js/']), img, iframe"));
        Assert.DoesNotContain(
            page.QuerySelectorAll("a"),
            link => link.GetAttribute("href")!.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        );
    }
}
