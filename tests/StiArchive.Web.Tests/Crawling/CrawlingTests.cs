using System.Net;
using System.Xml.Linq;
using StiArchive.Web.Crawling;

namespace StiArchive.Web.Tests.Crawling;

public sealed class CrawlingTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Fact]
    public async Task Robots_are_kept_from_searches_and_told_of_the_sitemap()
    {
        var text = await archive.Reader().GetStringAsync(new Uri("/robots.txt", UriKind.Relative));

        Assert.Contains("Disallow: /search\n", text, StringComparison.Ordinal);
        Assert.Contains("\nSitemap: http://localhost/sitemap.xml\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_address_of_the_sitemap_is_a_page_that_calls_itself_so()
    {
        using var reader = archive.Reader();
        var sitemap = XDocument.Parse(await reader.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));

        var addresses = sitemap
            .Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(loc => loc.Value)
            .ToList();

        Assert.Contains($"http://localhost/papers/{SamplePapers.ArticleId}", addresses, StringComparer.Ordinal);
        Assert.Contains("http://localhost/browse/authors/lin-xiao", addresses, StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            Assert.Equal(address, (await reader.PageAsync(address)).One("link[rel=canonical]").Href());
        }
    }

    [Fact]
    public async Task A_part_of_the_sitemap_that_is_not_there_is_not_found()
    {
        using var response = await archive.Reader().GetAsync(new Uri("/sitemap-2.xml", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public void Addresses_are_escaped_and_an_index_lists_files()
    {
        var pages = SitemapXml.Pages([new SitemapEntry("http://a.example/?q=<b>&x=氢", "2026-03-01")]);
        var index = SitemapXml.Index(["http://a.example/sitemap-1.xml"]);

        Assert.Equal(
            "http://a.example/?q=<b>&x=氢",
            XDocument.Parse(pages).Root!.Elements().Single().Elements().First().Value
        );
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex", index, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_bar_is_told_queries_what_they_stand_for_and_where_they_lead()
    {
        using var reader = archive.Reader();
        var address = new Uri("/opensearch/suggestions?q=绿色", UriKind.Relative);

        using var response = await reader.GetAsync(address);
        var answer = await reader.JsonAsync(address.ToString());

        Assert.Equal(CrawlingController.SuggestionsType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("绿色", answer[0].GetString());
        Assert.Equal("绿色氢能", answer[2][0].GetString());
        Assert.Equal(answer[1].GetArrayLength(), answer[3].GetArrayLength());
        var page = await reader.PageAsync(answer[3][0].GetString()!);
        Assert.Equal(answer[1][0].GetString(), page.One("input[name=q]").GetAttribute("value"));
        Assert.NotEmpty(page.QuerySelectorAll("article"));
    }

    [Theory]
    [InlineData("zh", "科技创新政策论文的中英文全文检索。")]
    [InlineData("en", "Full-text")]
    public async Task The_address_bar_of_a_browser_learns_how_to_search_here(string language, string description)
    {
        using var reader = archive.Reader(language);
        var home = await reader.PageAsync("/");

        using var response = await reader.GetAsync(new Uri(home.One("link[rel=search]").Href(), UriKind.Relative));
        var xml = XDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal("application/opensearchdescription+xml", response.Content.Headers.ContentType?.MediaType);
        var templates = xml.Descendants()
            .Where(element => element.Name.LocalName == "Url")
            .ToDictionary(url => url.Attribute("type")!.Value, url => url.Attribute("template")!.Value);
        Assert.Equal("http://localhost/search?q={searchTerms}", templates["text/html"]);
        Assert.Equal(
            "http://localhost/opensearch/suggestions?q={searchTerms}",
            templates["application/x-suggestions+json"]
        );
        Assert.Equal("http://localhost/opensearch.xml", templates["application/opensearchdescription+xml"]);
        Assert.StartsWith(
            description,
            xml.Descendants().Single(e => e.Name.LocalName == "Description").Value,
            StringComparison.Ordinal
        );
    }
}
