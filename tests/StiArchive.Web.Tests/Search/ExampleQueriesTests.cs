namespace StiArchive.Web.Tests.Search;

/// <summary>The examples of the first page are answered by the papers at hand, whichever they are.</summary>
public sealed class ExampleQueriesTests(SampleArchive samples, RepositoryArchive repository)
    : IClassFixture<SampleArchive>,
        IClassFixture<RepositoryArchive>
{
    [Fact]
    public async Task Every_example_of_the_samples_finds_passages_that_have_all_of_it()
    {
        using var reader = samples.Reader("en");

        Assert.InRange(await CountOfGoodExamplesAsync(reader), 3, 6);
    }

    [Fact]
    public async Task The_papers_that_come_with_the_archive_answer_an_example_of_every_kind()
    {
        using var reader = repository.CreateClient().With("Accept-Language", "en");

        Assert.Equal(6, await CountOfGoodExamplesAsync(reader));
    }

    [Fact]
    public async Task A_search_that_finds_nothing_offers_the_same_examples()
    {
        using var reader = samples.Reader("en");
        var home = await reader.PageAsync("/");

        var page = await reader.PageAsync("/search?q=zzzzqqqq");

        Assert.Equal(
            home.QuerySelectorAll(".home-examples a").Select(link => link.Href()),
            page.QuerySelectorAll(".example-links a").Select(link => link.Href())
        );
    }

    [Fact]
    public async Task An_empty_archive_has_no_examples()
    {
        using var empty = new SampleArchive { Watch = false };
        foreach (var folder in Directory.GetDirectories(empty.CorpusRoot))
        {
            Directory.Delete(folder, recursive: true);
        }

        using var reader = empty.Reader("en");
        var home = await reader.PageAsync("/");
        var results = await reader.PageAsync("/search?q=hydrogen");

        Assert.Empty(home.QuerySelectorAll(".home-examples"));
        Assert.Empty(results.QuerySelectorAll(".example-links"));
    }

    private static async Task<int> CountOfGoodExamplesAsync(HttpClient reader)
    {
        var page = await reader.PageAsync("/");
        var links = page.QuerySelectorAll(".home-examples li a").ToList();
        foreach (var address in links.Select(link => link.Href()))
        {
            var answer = await reader.JsonAsync($"/api{address}");
            Assert.True(answer.GetProperty("passageCount").GetInt32() > 0, address);
            Assert.True(answer.GetProperty("notices").GetArrayLength() == 0, address);
        }

        Assert.DoesNotContain(
            page.Texts(".home-examples li span"),
            text => text.Contains('.', StringComparison.Ordinal)
        );
        return links.Count;
    }
}
