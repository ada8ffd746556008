using Microsoft.Extensions.DependencyInjection;
using StiArchive.Browsing;
using StiArchive.Querying;
using StiArchive.Web.Help;
using StiArchive.Web.Search;

namespace StiArchive.Web.Tests.Help;

/// <summary>Every example of the help is a link that finds something in the papers that come with the archive.</summary>
public sealed class GuideTests(RepositoryArchive archive) : IClassFixture<RepositoryArchive>
{
    private IReadOnlyList<GuideExample> Examples => Guide.For(archive.Services.GetRequiredService<Shelves>());

    [Fact]
    public void Nothing_of_an_example_has_to_be_remarked_on()
    {
        Assert.All(Examples, example => Assert.Empty(QueryReader.Read(example.Query).Remarks));
    }

    [Fact]
    public async Task An_example_finds_passages_that_have_all_of_it()
    {
        using var client = archive.CreateClient();
        var failed = new List<string>();
        foreach (var query in Examples.Select(example => example.Query))
        {
            var answer = await client.JsonAsync($"/api/search?q={Uri.EscapeDataString(query)}");
            if (
                answer.GetProperty("passageCount").GetInt32() == 0
                || answer.GetProperty("notices").GetArrayLength() > 0
            )
            {
                failed.Add(query);
            }
        }

        Assert.Empty(failed);
    }

    [Fact]
    public void Fields_are_shown_with_values_of_the_archive()
    {
        var keys = Examples.Where(example => example.Group == "Fields").Select(example => example.Key);

        Assert.Equal("Kind Lang Author AuthorLatin Year Economy EconomyZh Keyword", string.Join(' ', keys));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Every_example_is_a_link_with_its_explanation(string language)
    {
        using var client = archive.CreateClient().With("Accept-Language", language);

        var page = await client.PageAsync("/help");

        Assert.Equal(
            string.Join('\n', Examples.Select(example => SearchUrl.ForText(example.Query))),
            string.Join('\n', page.QuerySelectorAll(".guide dt a").Select(link => link.Href()))
        );
        Assert.DoesNotContain(page.Texts(".guide dd"), text => text.StartsWith("Guide.", StringComparison.Ordinal));
    }
}
