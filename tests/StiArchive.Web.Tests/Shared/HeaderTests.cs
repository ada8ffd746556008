namespace StiArchive.Web.Tests.Shared;

public sealed class HeaderTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=氢能")]
    [InlineData($"/papers/{SamplePapers.ArticleId}")]
    [InlineData($"/papers/{SamplePapers.ArticleId}/original")]
    [InlineData("/nowhere")]
    [InlineData("/error/500")]
    [InlineData("/css/site.css")]
    [InlineData("/api/search?q=氢能")]
    [InlineData("/health")]
    public async Task Every_answer_is_held_to_what_the_app_sends_itself(string address)
    {
        using var response = await archive.Reader().GetAsync(new Uri(address, UriKind.Relative));

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=氢能")]
    [InlineData($"/papers/{SamplePapers.ArticleId}")]
    public async Task Nothing_is_asked_of_another_host_and_nothing_is_inline(string address)
    {
        var page = await archive.Reader().PageAsync(address);

        var loaded = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], img, script, iframe, source");
        Assert.All(
            loaded,
            element =>
                Assert.StartsWith(
                    "/",
                    element.GetAttribute("href") ?? element.GetAttribute("src"),
                    StringComparison.Ordinal
                )
        );
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src])"));
        Assert.DoesNotContain(
            page.All,
            element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_file_under_a_versioned_address_is_kept_for_a_year_and_a_page_is_not()
    {
        using var reader = archive.Reader();
        var page = await reader.PageAsync("/");

        using var css = await reader.GetAsync(new Uri(page.One("link[rel=stylesheet]").Href(), UriKind.Relative));
        using var home = await reader.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Contains("?v=", css.RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromDays(365), css.Headers.CacheControl?.MaxAge);
        Assert.True(home.Headers.CacheControl?.NoCache);
        Assert.Contains("Accept-Language", home.Headers.Vary);
    }

    [Fact]
    public async Task Pages_are_sent_compressed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/papers/{SamplePapers.ArticleId}");
        request.Headers.AcceptEncoding.ParseAdd("br");

        using var response = await archive.Reader().SendAsync(request);

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=氢能")]
    [InlineData($"/papers/{SamplePapers.ArticleId}")]
    public async Task Head_is_answered_as_get_is(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        using var response = await archive.Reader().SendAsync(request);

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }
}
