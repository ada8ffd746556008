using System.Text.Json;
using StiArchive.Corpus;

namespace StiArchive.Web.Tests.Api;

/// <summary>What is answered is what the description says, name by name, errors too.</summary>
public sealed class DescribedAnswersTests(RepositoryArchive kept, SampleArchive made)
    : IClassFixture<RepositoryArchive>,
        IClassFixture<SampleArchive>
{
    private static readonly string[] Queries =
    [
        "",
        "合作",
        "\"伙伴关系\"",
        "innovat*",
        "kind:table",
        "韩国 zeppelin 项目",
        "-关税 year:soon (气候 OR",
        "author:wu",
        "hydrogem",
        "mention:KR lang:en -title:x",
    ];

    [Fact]
    public async Task Searches_and_explanations_are_as_described()
    {
        foreach (var query in Queries.Select(Uri.EscapeDataString))
        {
            await AssertDescribedAsync("/api/v1/search", $"/api/v1/search?q={query}&sort=newest");
            await AssertDescribedAsync("/api/v1/search", $"/api/search?q={query}&year=2020&kind=title&size=3");
            await AssertDescribedAsync(
                "/api/v1/explain",
                $"/api/v1/explain?q={query}&passage=%2Fpapers%2F{SamplePapers.ArticleId}%23s1-p1"
            );
        }
    }

    [Fact]
    public async Task Papers_are_as_described()
    {
        await AssertDescribedAsync("/api/v1/papers", "/api/papers?size=2");
        foreach (
            var id in new CorpusFolder(RepositoryArchive.CorpusRoot)
                .Ids()
                .Concat(SamplePapers.All.Select(paper => paper.Id))
        )
        {
            await AssertDescribedAsync("/api/v1/papers/{id}", $"/api/papers/{id}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("wu")]
    [InlineData("合作")]
    [InlineData("linx")]
    [InlineData("co")]
    public Task Suggestions_are_as_described(string typed) =>
        AssertDescribedAsync("/api/v1/suggest", $"/api/v1/suggest?q={Uri.EscapeDataString(typed)}");

    [Theory]
    [InlineData("/api/v1/search", "/api/v1/search?page=abc")]
    [InlineData("/api/v1/search", "/api/v1/search?size=0")]
    [InlineData("/api/v1/search", "/api/v1/search?yaer=2020")]
    [InlineData("/api/v1/explain", "/api/v1/explain?q=a")]
    [InlineData("/api/v1/explain", "/api/v1/explain?passage=%2Fpapers%2Fa%23s1")]
    [InlineData("/api/v1/papers", "/api/v1/papers?page=-1")]
    [InlineData("/api/v1/papers/{id}", "/api/v1/papers/nobody")]
    [InlineData("/api/v1/papers/{id}/tables/{number}.csv", "/api/v1/papers/nobody/tables/1.csv")]
    [InlineData("/api/v1/suggest", "/api/v1/suggest?query=a")]
    public Task Errors_are_as_described(string path, string address) => AssertDescribedAsync(path, address);

    private async Task AssertDescribedAsync(string path, string address)
    {
        foreach (var reader in (HttpClient[])[kept.CreateClient(), made.Reader()])
        {
            using var client = reader;
            var description = await client.JsonAsync("/openapi/v1.json");
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
            var json = JsonElement.Parse(await response.Content.ReadAsStringAsync());

            var described = SchemaOf(description, path, response);

            Assert.Empty(new JsonSchema(description).Faults(described, json, address));
        }
    }

    private static JsonElement SchemaOf(JsonElement description, string path, HttpResponseMessage response)
    {
        var responses = description.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses");
        var status = FormattableString.Invariant($"{(int)response.StatusCode}");
        Assert.True(
            responses.TryGetProperty(status, out var described),
            $"{path} does not say that it answers {status}"
        );
        if (described.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1];
            described = description.GetProperty("components").GetProperty("responses").GetProperty(name);
        }

        return described
            .GetProperty("content")
            .GetProperty(response.Content.Headers.ContentType!.MediaType!)
            .GetProperty("schema");
    }
}
