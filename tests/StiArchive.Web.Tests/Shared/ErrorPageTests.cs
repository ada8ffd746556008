using System.Net;

namespace StiArchive.Web.Tests.Shared;

public sealed class ErrorPageTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Theory]
    [InlineData("/nowhere", 404, "zh", "没有这个页面")]
    [InlineData("/nowhere", 404, "en", "There is no such page")]
    [InlineData("/error/500", 500, "zh", "服务出现问题")]
    [InlineData("/error/500", 500, "en", "Something went wrong on our side")]
    [InlineData("/error/400", 400, "zh", "无法识别此地址")]
    [InlineData("/error/400", 400, "en", "This address cannot be read")]
    public async Task An_error_is_said_in_the_readers_language(
        string address,
        int status,
        string language,
        string title
    )
    {
        var page = await archive.Reader(language).PageAsync(address, (HttpStatusCode)status);

        Assert.Equal(title, page.One("h1").TextContent);
        Assert.Single(page.QuerySelectorAll("form[role=search]"));
    }

    [Fact]
    public async Task The_language_can_be_switched_where_the_error_is()
    {
        var page = await archive.Reader("en").PageAsync("/nowhere?a=1", HttpStatusCode.NotFound);

        Assert.Equal("/nowhere?a=1&lang=zh", page.One(".languages a").Href());
    }

    [Theory]
    [InlineData("/nowhere/%2500")]
    [InlineData("/nowhere/a%2Fb")]
    [InlineData("/nowhere/50%25")]
    public async Task An_address_is_decoded_once(string address)
    {
        var page = await archive.Reader("en").PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal($"{address}?lang=zh", page.One(".languages a").Href());
    }

    [Fact]
    public async Task An_error_page_says_that_it_is_UTF_8()
    {
        using var response = await archive.Reader("zh").GetAsync(new Uri("/nowhere", UriKind.Relative));

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Programs_get_errors_as_problem_json()
    {
        using var response = await archive.Reader().GetAsync(new Uri("/api/nowhere", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_archive_is_read_only()
    {
        using var content = new StringContent("q=氢能");

        using var response = await archive.Reader().PostAsync(new Uri("/search", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }
}
