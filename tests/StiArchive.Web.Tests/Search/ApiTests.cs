using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

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
            InOrderOfRank(page, ".hit-place a")
                .Select(link => link.Href()[(link.Href().IndexOf('#', StringComparison.Ordinal) + 1)..]),
            answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("anchor").GetString())
        );
        Assert.Equal(
            InOrderOfRank(page, ".snippet mark").Select(mark => mark.TextContent),
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
    public async Task The_score_of_a_passage_can_be_explained()
    {
        using var reader = archive.Reader();
        var hit = (await reader.JsonAsync("/api/search?q=统一口径")).GetProperty("hits")[0];
        var passage = Uri.EscapeDataString(hit.GetProperty("url").GetString()!);

        var explained = await reader.JsonAsync($"/api/explain?q=统一口径&passage={passage}");

        Assert.Equal(1, explained.GetProperty("rank").GetInt32());
        Assert.Equal(hit.GetProperty("score").GetDouble(), explained.GetProperty("score").GetDouble(), 1e-5);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "passage must be the address of a passage")]
    [InlineData("2021-lin-green-hydrogen", HttpStatusCode.BadRequest, "passage must be the address of a passage")]
    [InlineData("2021-lin-green-hydrogen%23s9-p9", HttpStatusCode.NotFound, "The archive has no passage")]
    [InlineData("nothing%23s1-p1", HttpStatusCode.NotFound, "The archive has no passage /papers/nothing#s1-p1.")]
    public async Task A_passage_that_is_not_there_is_a_problem(string passage, HttpStatusCode status, string sentence)
    {
        var problem = await archive.Reader().JsonAsync($"/api/explain?q=合作&passage={passage}", status);

        Assert.StartsWith(sentence, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_results_names_its_address_as_json()
    {
        using var reader = archive.Reader();
        var page = await reader.PageAsync("/search?q=合作&year=2021");

        var address = page.One("link[type='application/json']").Href();

        Assert.Equal("合作", (await reader.JsonAsync(address)).GetProperty("query").GetString());
    }

    // The page has the hits under their papers.
    private static IEnumerable<IElement> InOrderOfRank(IParentNode page, string selector) =>
        page.QuerySelectorAll(".hits > li")
            .OrderBy(hit => int.Parse(hit.GetAttribute("value")!, provider: null))
            .SelectMany(hit => hit.QuerySelectorAll(selector));

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
