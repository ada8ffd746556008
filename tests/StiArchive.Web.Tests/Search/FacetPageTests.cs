using AngleSharp.Dom;

namespace StiArchive.Web.Tests.Search;

/// <summary>The chart of years, the order, and facets of passages and keywords on the page of results.</summary>
public sealed class FacetPageTests(ManyYearsArchive archive) : IClassFixture<ManyYearsArchive>
{
    [Fact]
    public async Task The_chart_of_years_counts_every_paper_once_and_says_so_in_words()
    {
        var page = await archive.Reader("en").PageAsync("/search?q=合作");

        var chart = page.One(".year-bars");
        Assert.Equal("Papers by year, 1995 to 2024", chart.GetAttribute("aria-label"));
        Assert.Equal(ManyYearsArchive.Keywords.Count, chart.Texts(".bar-count").Sum(count => int.Parse(count, null)));
        Assert.Equal("1995–1998: 3 papers; show these only", chart.QuerySelectorAll("a")[0].GetAttribute("aria-label"));
    }

    [Fact]
    public async Task A_bar_narrows_to_its_years_and_a_second_choice_widens_again()
    {
        using var reader = archive.Reader("zh");
        var all = await reader.PageAsync("/search?q=合作");

        var narrowed = await reader.PageAsync(all.QuerySelectorAll(".year-bars a")[0].Href());
        var chosen = narrowed.One(".year-bars a[aria-current=true]");
        var undone = await reader.PageAsync(chosen.Href());

        Assert.StartsWith("3 篇论文", narrowed.One(".results-count").TextContent.Trim(), StringComparison.Ordinal);
        Assert.EndsWith("（已选，显示全部年份）", chosen.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(all.Texts(".results-count"), undone.Texts(".results-count"));
        Assert.Empty(undone.QuerySelectorAll(".chip-filter"));
    }

    [Fact]
    public async Task The_bar_of_an_economy_is_part_of_the_link_that_chooses_it()
    {
        using var reader = archive.Reader("en");
        var page = await reader.PageAsync("/search?q=合作");

        var bars = page.QuerySelectorAll("#facet-Economy .value-bar");
        var narrowed = await reader.PageAsync(bars[0].Closest("a")!.Href());

        Assert.Equal(["100", "90"], bars.Select(bar => bar.One("rect").GetAttribute("width")));
        Assert.All(bars, bar => Assert.Equal("true", bar.GetAttribute("aria-hidden")));
        Assert.Equal(
            ["Economy studied Republic of Korea (remove)×"],
            narrowed.QuerySelectorAll(".chip-filter").Select(Squeezed)
        );
    }

    [Fact]
    public async Task A_single_year_is_no_chart()
    {
        var page = await archive.Reader().PageAsync("/search?q=极地科考");

        Assert.Empty(page.QuerySelectorAll(".year-bars"));
    }

    [Theory]
    [InlineData("mention=KR&economy=KR", "Economy studied Republic of Korea", "Economy mentioned Republic of Korea")]
    [InlineData("kind=title&language=zh", "Kind of passage Title", "Language Chinese")]
    [InlineData("keyword=极地科考", "Keyword 极地科考")]
    public async Task Every_choice_is_a_chip_that_takes_it_back(string chosen, params string[] labels)
    {
        using var reader = archive.Reader("en");
        var page = await reader.PageAsync($"/search?q=合作&{chosen}");

        var chips = page.QuerySelectorAll(".chip-filter").ToList();
        Assert.Equal(labels.Select(label => $"{label} (remove)×"), chips.Select(Squeezed));
        foreach (var chip in chips)
        {
            var without = await reader.PageAsync(chip.Href());
            Assert.Equal(chips.Count - 1, without.QuerySelectorAll(".chip-filter").Length);
        }
    }

    [Fact]
    public async Task New_words_are_looked_for_in_the_same_order_among_all_that_was_chosen()
    {
        const string Chosen = "year=1995&economy=KR&mention=KR&kind=title&language=zh&keyword=港口物流&sort=oldest";
        var page = await archive.Reader().PageAsync($"/search?q=合作&{Chosen}&page=2");

        var hidden = page.QuerySelectorAll("form[role=search] input[type=hidden]");
        Assert.Equal(
            Chosen,
            string.Join('&', hidden.Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}"))
        );
    }

    [Theory]
    [InlineData("newest", "2024")]
    [InlineData("oldest", "1995")]
    public async Task The_order_is_a_link_and_the_one_in_force_is_marked(string order, string firstYear)
    {
        using var reader = archive.Reader("en");
        var page = await reader.PageAsync("/search?q=合作");

        var link = page.QuerySelectorAll(".sort-order a")
            .Single(link => link.Href().EndsWith(order, StringComparison.Ordinal));
        var sorted = await reader.PageAsync(link.Href());

        Assert.Equal("Relevance", page.One(".sort-order a[aria-current=true]").TextContent);
        Assert.Equal(link.TextContent, sorted.One(".sort-order a[aria-current=true]").TextContent);
        Assert.Contains(firstYear, sorted.QuerySelector(".byline")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind=picture", "“picture”不是段落类型，已忽略。")]
    [InlineData("language=fr", "“fr”不是 zh 或 en，已忽略。")]
    [InlineData("sort=best", "“best”不是排序方式，现按相关度排列。")]
    public async Task A_value_that_there_is_not_is_said_and_left_out(string chosen, string sentence)
    {
        var page = await archive.Reader("zh").PageAsync($"/search?q=合作&{chosen}");

        Assert.Equal([sentence], page.Texts(".notices p"));
        Assert.NotEmpty(page.QuerySelectorAll("article"));
    }

    [Fact]
    public async Task Another_language_of_the_interface_shows_the_same_results()
    {
        using var reader = archive.Reader("zh");
        var chinese = await reader.PageAsync("/search?q=合作&kind=title");

        var english = await reader.PageAsync(chinese.One(".languages a").Href());

        Assert.Equal("en", english.DocumentElement.GetAttribute("lang"));
        Assert.Equal(chinese.Texts(".hit-place a").Count, english.Texts(".hit-place a").Count);
        Assert.Single(english.QuerySelectorAll(".chip-filter"));
    }

    [Fact]
    public async Task Choosing_the_language_of_passages_leaves_that_of_the_interface()
    {
        using var reader = archive.Reader("en");
        var page = await reader.PageAsync("/search?q=合作");
        var chinese = page.QuerySelectorAll(".facet-value")
            .Single(value => Squeezed(value).StartsWith("Chinese ", StringComparison.Ordinal));

        var narrowed = await reader.PageAsync(chinese.Href());

        Assert.Equal("en", narrowed.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["Language Chinese (remove)×"], narrowed.QuerySelectorAll(".chip-filter").Select(Squeezed));
    }

    [Fact]
    public async Task Hits_under_their_papers_keep_their_numbers_among_all()
    {
        var page = await archive.Reader().PageAsync("/search?q=合作&page=2");

        var numbers = page.QuerySelectorAll(".hits > li").Select(hit => int.Parse(hit.GetAttribute("value")!, null));
        Assert.Equal(Enumerable.Range(11, 10), numbers.Order());
    }

    private static string Squeezed(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
