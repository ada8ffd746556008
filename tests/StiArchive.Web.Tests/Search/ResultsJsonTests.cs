using System.Text.Json;
using StiArchive.Web.Search;

namespace StiArchive.Web.Tests.Search;

/// <summary>The list of results as a file for programs.</summary>
public sealed class ResultsJsonTests(ManyYearsArchive archive) : IClassFixture<ManyYearsArchive>
{
    [Fact]
    public async Task The_file_has_the_best_passages_each_of_which_stands_there_once()
    {
        using var reader = archive.Reader();
        var file = await reader.JsonAsync("/search.json?q=合作&page=3");

        var hits = Addresses(file);
        Assert.Equal(SearchController.MostExported, hits.Count);
        Assert.Equal(hits.Count, hits.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Addresses(await reader.JsonAsync("/api/search?q=合作")), hits.Take(10));
        Assert.Equal(1, file.GetProperty("page").GetInt32());
        Assert.Equal(SearchController.MostExported, file.GetProperty("pageSize").GetInt32());
    }

    [Fact]
    public async Task The_page_links_to_the_file_of_the_same_search()
    {
        using var reader = archive.Reader();
        var page = await reader.PageAsync("/search?q=合作&keyword=极地科考&kind=paragraph&sort=oldest&page=2");

        var link = page.QuerySelectorAll(".results-formats a[download]")[1];
        using var response = await reader.GetAsync(new Uri(link.Href(), UriKind.Relative));
        var file = await reader.JsonAsync(link.Href());

        Assert.Equal("stiarchive-results.json", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(ManyYearsArchive.ParagraphCount, Addresses(file).Count);
    }

    [Theory]
    [InlineData("/search.json?q=\"zeppelin airship\"")]
    [InlineData("/search.json")]
    public async Task Nothing_found_is_a_list_without_hits(string address)
    {
        Assert.Empty(Addresses(await archive.Reader().JsonAsync(address)));
    }

    private static IReadOnlyList<string> Addresses(JsonElement file) =>
        [.. file.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("url").GetString()!)];
}
