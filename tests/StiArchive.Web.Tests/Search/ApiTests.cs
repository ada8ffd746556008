using System.Net;
using System.Text.Json;

namespace StiArchive.Web.Tests.Search;

public sealed class ApiTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Theory]
    [InlineData("q=合作")]
    [InlineData("q=\"燃料电池\"")]
    [InlineData("q=international cooperation&year=2021&year=2022")]
    [InlineData("q=合作&economy=KR")]
    [InlineData("q=zeppelin")]
    [InlineData("q=")]
    public async Task The_answer_holds_what_the_page_shows(string query)
    {
        using var reader = archive.Reader("en");
        var page = await reader.PageAsync($"/search?{query}");
        var answer = await reader.JsonAsync($"/api/search?{query}");

        Assert.Equal(
            page.QuerySelectorAll(".hit-place a")
                .Select(link => link.Href()[(link.Href().IndexOf('#', StringComparison.Ordinal) + 1)..]),
            answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("anchor").GetString())
        );
        Assert.Equal(
            page.QuerySelectorAll(".snippet mark").Select(mark => mark.TextContent),
            answer.GetProperty("hits").EnumerateArray().SelectMany(hit => Marked(hit.GetProperty("snippet")))
        );
        Assert.Equal(
            page.QuerySelectorAll(".facet-count")
                .Select(count => int.Parse(count.FirstChild!.TextContent, provider: null)),
            answer
                .GetProperty("facets")
                .EnumerateArray()
                .SelectMany(facet => facet.GetProperty("values").EnumerateArray())
                .Select(value => value.GetProperty("paperCount").GetInt32())
        );
    }

    [Theory]
    [InlineData("year=abc", "year cannot be \"abc\": give a whole number above 0.")]
    [InlineData("page=-1", "page cannot be \"-1\": give a whole number above 0.")]
    public async Task A_parameter_that_cannot_be_read_is_named(string query, string sentence)
    {
        var problem = await archive.Reader().JsonAsync($"/api/search?q=合作&{query}", HttpStatusCode.BadRequest);

        Assert.Equal(sentence, problem.GetProperty("detail").GetString());
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task The_page_of_results_names_its_address_as_json()
    {
        using var reader = archive.Reader();
        var page = await reader.PageAsync("/search?q=合作&year=2021");

        var address = page.One("link[type='application/json']").Href();

        Assert.Equal("合作", (await reader.JsonAsync(address)).GetProperty("query").GetString());
    }

    private static IEnumerable<string> Marked(JsonElement snippet)
    {
        var text = snippet.GetProperty("text").GetString()!;
        return snippet
            .GetProperty("highlights")
            .EnumerateArray()
            .Select(span =>
                text.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32())
            );
    }
}
