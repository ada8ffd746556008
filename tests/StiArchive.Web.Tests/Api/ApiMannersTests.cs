using System.Net;
using System.Text.Json;

namespace StiArchive.Web.Tests.Api;

/// <summary>What a program meets that asks in its own way, or wrongly.</summary>
public sealed class ApiMannersTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    private const string Paper = "/papers/" + SamplePapers.ArticleId;

    [Theory]
    [InlineData("/papers")]
    [InlineData("/papers?page=2&size=1")]
    [InlineData(Paper)]
    [InlineData(Paper + "/tables/1.csv")]
    [InlineData("/suggest?q=lin")]
    [InlineData("/explain?q=合作&passage=" + Paper + "%23s2-p1")]
    public async Task Every_address_stands_without_its_version_too(string address)
    {
        using var reader = archive.Reader();

        var without = await reader.GetByteArrayAsync(new Uri("/api" + address, UriKind.Relative));
        var with = await reader.GetByteArrayAsync(new Uri("/api/v1" + address, UriKind.Relative));

        Assert.Equal(with, without);
    }

    [Theory]
    [InlineData(
        "/api/search?q=合作&yaer=2021",
        "There is no parameter \"yaer\" here; there is q, sort, page, facets, size, author,"
    )]
    [InlineData("/api/v1/search?q=合作&page=1&page=2", "page may be given once only.")]
    [InlineData("/api/v1/search?q=合作&size=101", "size must be a whole number from 1 to 100.")]
    [InlineData("/api/v1/search?q=合作&size=1.5", "size must be a whole number from 1 to 100.")]
    [InlineData("/api/v1/papers?size=1000000", "size must be a whole number from 1 to 200.")]
    [InlineData("/api/v1/papers?year=2021", "There is no parameter \"year\" here; there is page, size.")]
    [InlineData("/api/v1/papers?page=99999999999", "page must be a whole number above 0.")]
    [InlineData("/api/v1/suggest?query=lin", "There is no parameter \"query\" here; there is q.")]
    public async Task A_parameter_that_is_none_or_comes_twice_is_named(string address, string sentence)
    {
        var problem = await archive.Reader().JsonAsync(address, HttpStatusCode.BadRequest);

        Assert.StartsWith(sentence, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/search?q=合作&lang=zh&page=&size=&sort=")]
    [InlineData("/api/v1/papers?page=&size=&lang=en")]
    [InlineData("/api/v1/search")]
    [InlineData("/api/v1/suggest")]
    public async Task What_is_left_empty_or_only_about_the_page_is_no_error(string address)
    {
        var answer = await archive.Reader().JsonAsync(address);

        Assert.Equal(JsonValueKind.Object, answer.ValueKind);
    }

    [Theory]
    [InlineData("/api/v1/papers/nobody", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/papers?page=abc", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search?yaer=2021", HttpStatusCode.BadRequest)]
    public async Task Who_has_an_answer_to_something_else_is_not_told_that_it_still_holds(
        string address,
        HttpStatusCode status
    )
    {
        using var reader = archive.Reader();
        using var whole = await reader.GetAsync(new Uri("/api/v1/papers", UriKind.Relative));
        foreach (var held in (string[])[whole.Headers.ETag!.ToString(), "*"])
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, address);
            asked.Headers.TryAddWithoutValidation("If-None-Match", held);

            using var response = await reader.SendAsync(asked);

            Assert.Equal(status, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("/api/v1/search?q=合作")]
    [InlineData("/api/v1/papers")]
    [InlineData("/api/v1" + Paper + "/tables/1.csv")]
    public async Task Asked_for_the_head_alone_the_answer_has_the_same_head(string address)
    {
        using var reader = archive.Reader();
        using var whole = await reader.GetAsync(new Uri(address, UriKind.Relative));
        using var asked = new HttpRequestMessage(HttpMethod.Head, address);

        using var head = await reader.SendAsync(asked);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_written(string method)
    {
        using var asked = new HttpRequestMessage(new HttpMethod(method), "/api/v1/papers");

        using var response = await archive.Reader().SendAsync(asked);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("GET, HEAD", string.Join(", ", response.Content.Headers.Allow.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("/api/v1/search", "application/problem+json")]
    [InlineData("/API/nothing/search", "application/problem+json")]
    [InlineData("/search", "text/html")]
    public async Task An_address_that_is_too_long_is_refused_as_everything_else_is(string path, string type)
    {
        var query = $"?q={new string('a', 1_100_000)}";

        // No client makes such an address.
        var context = await archive.Server.SendAsync(request =>
        {
            request.Request.Method = "GET";
            request.Request.Path = path;
            request.Request.QueryString = new(query);
        });

        Assert.Equal(414, context.Response.StatusCode);
        Assert.StartsWith(type, context.Response.ContentType, StringComparison.Ordinal);
    }
}
