using Microsoft.Extensions.DependencyInjection;
using StiArchive.Querying;
using StiArchive.Web.Help;
using StiArchive.Web.Search;

namespace StiArchive.Web.Tests.Help;

/// <summary>Every example of the help is a link that finds something in the archive that it runs on, whatever that holds; an
/// example that could find nothing says so.</summary>
public sealed class GuideTests(RepositoryArchive kept, SampleArchive made, EnglishArchive english)
    : IClassFixture<RepositoryArchive>,
        IClassFixture<SampleArchive>,
        IClassFixture<EnglishArchive>
{
    public enum Holding
    {
        Kept,
        Made,
        English,
    }

    public static TheoryData<Holding> Holdings => [.. Enum.GetValues<Holding>()];

    [Theory]
    [MemberData(nameof(Holdings))]
    public void Nothing_of_an_example_has_to_be_remarked_on(Holding holding)
    {
        Assert.All(ExamplesOf(holding), example => Assert.Empty(QueryReader.Read(example.Query).Remarks));
    }

    [Theory]
    [MemberData(nameof(Holdings))]
    public async Task A_link_finds_passages_that_have_all_of_it(Holding holding)
    {
        using var client = ClientOf(holding);
        var failed = new List<string>();
        foreach (var example in ExamplesOf(holding).Where(example => example.IsAnswered))
        {
            var answer = await client.JsonAsync($"/api/search?q={Uri.EscapeDataString(example.Query)}");
            var isWhole = answer.GetProperty("notices").GetArrayLength() == 0;
            if (answer.GetProperty("passageCount").GetInt32() == 0 || !isWhole)
            {
                failed.Add(example.Query);
            }
        }

        Assert.Empty(failed);
    }

    [Theory]
    [InlineData(Holding.Kept, "Words.Signs Fields.Journal")]
    [InlineData(Holding.Made, "Words.Number")]
    public void Few_examples_find_nothing(Holding holding, string unanswered)
    {
        var found = ExamplesOf(holding)
            .Where(example => !example.IsAnswered)
            .Select(example => $"{example.Group}.{example.Key}");

        Assert.Equal(unanswered, string.Join(' ', found));
    }

    [Fact]
    public void In_an_archive_in_English_the_examples_are_English()
    {
        var shown = ExamplesOf(Holding.English).Where(example => example is { IsAnswered: true, Group: not "Fields" });

        Assert.Equal(
            "All And English Exact Form FullWidth Group Not NotGroup NotPhrase NotWord NotZh Or OrZh Prefix Signs",
            string.Join(' ', shown.Select(example => example.Key).Order(StringComparer.Ordinal))
        );
    }

    [Fact]
    public void Whatever_a_query_can_be_made_of_has_an_example()
    {
        var parts = ExamplesOf(Holding.Kept).SelectMany(example => QueryReader.Read(example.Query).Parts).ToList();

        Assert.Equal(Enum.GetValues<QueryPartKind>(), parts.Select(part => part.Kind).Distinct().Order());
        Assert.Contains(parts, part => part.IsExcluded);
        Assert.Contains(parts, part => part.IsPhrase);
    }

    [Theory]
    [InlineData(Holding.Kept, "zh", "本文献库中暂无符合者")]
    [InlineData(Holding.Kept, "en", "Nothing in this archive")]
    [InlineData(Holding.English, "zh", "本文献库中暂无符合者")]
    [InlineData(Holding.English, "en", "Nothing in this archive")]
    public async Task Every_example_is_a_link_with_its_explanation_or_says_that_nothing_fits(
        Holding holding,
        string language,
        string sentence
    )
    {
        using var client = ClientOf(holding).With("Accept-Language", language);
        var examples = ExamplesOf(holding);

        var page = await client.PageAsync("/help");

        Assert.Equal(
            examples.Where(example => example.IsAnswered).Select(example => SearchUrl.ForText(example.Query)),
            page.QuerySelectorAll(".guide dt a").Select(link => link.Href())
        );
        Assert.Equal(examples.Select(example => example.Query), page.Texts(".guide dt"));
        Assert.Equal(
            examples.Count(example => !example.IsAnswered),
            page.Texts(".guide dd").Count(text => text.Contains(sentence, StringComparison.Ordinal))
        );
        Assert.DoesNotContain(page.Texts(".guide dd"), text => text.StartsWith("Guide.", StringComparison.Ordinal));
    }

    private IReadOnlyList<GuideExample> ExamplesOf(Holding holding) =>
        (
            holding switch
            {
                Holding.Kept => kept.Services,
                Holding.Made => made.Services,
                _ => english.Services,
            }
        )
            .GetRequiredService<Guide>()
            .All();

    private HttpClient ClientOf(Holding holding) =>
        holding switch
        {
            Holding.Kept => kept.CreateClient(),
            Holding.Made => made.CreateClient(),
            _ => english.CreateClient(),
        };
}
