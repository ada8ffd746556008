using System.Net;
using System.Text;

namespace StiArchive.Web.Tests.Api;

public sealed class VersionedApiTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Fact]
    public async Task A_search_has_the_same_answer_under_both_of_its_names()
    {
        using var reader = archive.Reader();

        var old = await reader.JsonAsync("/api/search?q=合作&year=2021");
        var versioned = await reader.JsonAsync("/api/v1/search?q=合作&year=2021");

        Assert.Equal(old.GetProperty("hits").GetRawText(), versioned.GetProperty("hits").GetRawText());
        Assert.Equal(old.GetProperty("facets").GetRawText(), versioned.GetProperty("facets").GetRawText());
    }

    [Theory]
    [InlineData("/api/v1/search?q=合作")]
    [InlineData("/api/search?q=合作")]
    [InlineData("/api/v1/papers")]
    [InlineData($"/api/v1/papers/{SamplePapers.ArticleId}")]
    [InlineData($"/api/v1/papers/{SamplePapers.ArticleId}/tables/1.csv")]
    [InlineData("/api/v1/suggest?q=lin")]
    public async Task Who_has_an_answer_already_is_told_so_and_no_more(string address)
    {
        using var reader = archive.Reader();
        using var first = await reader.GetAsync(new Uri(address, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await reader.SendAsync(again);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Who_has_another_answer_gets_this_one()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/api/v1/papers");
        asked.Headers.TryAddWithoutValidation("If-None-Match", "W/\"0-00000000\", \"x\"");

        using var response = await archive.Reader().SendAsync(asked);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/papers?page=0", 400)]
    [InlineData("/api/v1/papers?page=abc", 400)]
    [InlineData("/api/v1/papers?size=201", 400)]
    [InlineData("/api/v1/papers?size=-1", 400)]
    [InlineData("/api/v1/search?q=a&year=x", 400)]
    [InlineData("/api/v1/papers/nobody", 404)]
    [InlineData("/api/v1/papers/..%2F..%2Fetc", 404)]
    [InlineData("/api/v1/papers/nobody/tables/1.csv", 404)]
    [InlineData($"/api/v1/papers/{SamplePapers.ArticleId}/tables/99.csv", 404)]
    [InlineData($"/api/v1/papers/{SamplePapers.ArticleId}/tables/x.csv", 404)]
    [InlineData("/api/v1/nothing", 404)]
    [InlineData("/api/v2/search", 404)]
    public async Task Errors_are_problems_without_a_tag(string address, int status)
    {
        using var response = await archive.Reader().GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData(1, "first next last")]
    [InlineData(2, "first prev next last")]
    [InlineData(3, "first prev last")]
    public async Task Links_lead_from_page_to_page(int page, string relations)
    {
        using var response = await archive
            .Reader()
            .GetAsync(new Uri(FormattableString.Invariant($"/api/v1/papers?size=1&page={page}"), UriKind.Relative));

        var links = Assert.Single(response.Headers.GetValues("Link"));
        var found = links.Split(", ").Select(link => link.Split("rel=\"")[1].TrimEnd('"'));
        Assert.Equal(relations, string.Join(' ', found));
        Assert.Contains("</api/v1/papers?page=1&size=1>; rel=\"first\"", links, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_of_a_search_keep_what_was_asked()
    {
        using var response = await archive
            .Reader()
            .GetAsync(new Uri("/api/v1/search?q=kind:paragraph", UriKind.Relative));

        var links = response.Headers.TryGetValues("Link", out var values) ? string.Concat(values) : "";

        Assert.True(links.Length == 0 || links.Contains("/api/v1/search?q=kind", StringComparison.Ordinal), links);
    }

    [Fact]
    public async Task A_table_is_csv_that_a_spreadsheet_reads_as_Chinese()
    {
        using var response = await archive
            .Reader()
            .GetAsync(new Uri($"/api/v1/papers/{SamplePapers.ArticleId}/tables/1.csv", UriKind.Relative));

        var bytes = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.StartsWith(
            "经济体,项目数,总投资/亿元\r\n韩国,12,48.5\r\n",
            Encoding.UTF8.GetString(bytes[3..]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Other_sites_may_not_ask_from_within_a_browser()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/api/v1/papers");
        asked.Headers.Add("Origin", "https://elsewhere.example");

        using var response = await archive.Reader().SendAsync(asked);

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }
}
