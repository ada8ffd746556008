namespace StiArchive.Web.Tests.Papers;

public sealed class FindInPaperTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    private const string Article = $"/papers/{SamplePapers.ArticleId}";

    [Theory]
    [InlineData("zh", "燃料电池", "1 处")]
    [InlineData("en", "pilot projects", "3 places")]
    [InlineData("en", "nothing like it", "0 places")]
    [InlineData("en", "\"统一口径需要标准\"", "1 place")]
    [InlineData("zh", "氢能 -示范 kind:paragraph", "2 处")]
    public async Task What_is_found_is_counted_and_listed_with_its_places(string language, string find, string count)
    {
        var page = await archive.Reader(language).PageAsync($"{Article}?find={Uri.EscapeDataString(find)}");

        Assert.Equal(count, page.One("#found [role=status]").TextContent);
        var links = page.QuerySelectorAll("#found ol a").Select(link => link.Href()).ToList();
        Assert.Equal(int.Parse(count.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture), links.Count);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link[1..])));
    }

    [Fact]
    public async Task What_is_looked_for_here_is_marked_instead_of_the_search()
    {
        var page = await archive.Reader().PageAsync($"{Article}?q=合作&find=\"燃料电池\"");

        Assert.Equal(["燃料电池"], page.Texts(".section mark").Distinct());
        Assert.Equal("合作", page.One(".find-box input[type=hidden]").GetAttribute("value"));
        Assert.Contains(
            page.QuerySelectorAll(".found-ways a"),
            link => link.Href() == $"{Article}?q=%E5%90%88%E4%BD%9C"
        );
    }

    [Theory]
    [InlineData("亚太经合组织", "APEC")]
    [InlineData("apec", "亚太经合组织")]
    [InlineData("“绿色氢能”", "green hydrogen")]
    [InlineData("綠色氫能", "green hydrogen")]
    [InlineData("Pilot Project", "示范项目")]
    public async Task A_term_is_offered_in_the_other_language(string find, string other)
    {
        var page = await archive.Reader().PageAsync($"{Article}?find={Uri.EscapeDataString(find)}");

        Assert.Contains(
            page.QuerySelectorAll(".found-ways a"),
            link => link.Href() == $"{Article}?find={Uri.EscapeDataString($"\"{other}\"")}#found"
        );
    }

    [Theory]
    [InlineData("zh", "绿色氢能", "另一种语言： green hydrogen")]
    [InlineData("en", "green hydrogen", "In the other language: 绿色氢能")]
    public async Task Who_comes_from_a_search_for_a_term_is_told_its_other_form(
        string language,
        string query,
        string told
    )
    {
        var page = await archive.Reader(language).PageAsync($"{Article}?q={Uri.EscapeDataString(query)}");

        Assert.Equal(told, page.One(".paper-search .other-form").TextContent.Trim());
    }

    [Fact]
    public async Task What_stands_in_the_paper_as_typed_is_found_and_marked_as_typed()
    {
        var page = await archive.Reader().PageAsync($"{Article}?find=示范项目");

        Assert.Equal(["示范项目"], page.Texts("main mark").Distinct());
        Assert.All(page.QuerySelectorAll("#found li"), place => Assert.NotNull(place.QuerySelector("mark")));
    }

    [Fact]
    public async Task What_does_not_stand_there_as_typed_is_found_by_its_words()
    {
        var page = await archive.Reader("en").PageAsync($"{Article}?find=韩国城市路线图");

        Assert.Equal("1 place", page.One("#found [role=status]").TextContent);
    }

    [Fact]
    public async Task Nothing_asked_is_nothing_shown()
    {
        var page = await archive.Reader().PageAsync($"{Article}?find=%20%00");

        Assert.Empty(page.QuerySelectorAll("#found, mark, .match-bar"));
    }

    [Theory]
    [InlineData("氢", 10_000)]
    [InlineData("(合作 OR ", 1_000)]
    public async Task Something_very_long_is_looked_for_as_far_as_it_is_read(string piece, int times)
    {
        var find = Uri.EscapeDataString(string.Concat(Enumerable.Repeat(piece, times)));

        var page = await archive.Reader().PageAsync($"{Article}?find={find}");

        Assert.Single(page.QuerySelectorAll("#found [role=status]"));
        Assert.InRange(page.DocumentElement.OuterHtml.Length, 1_000, 500_000);
    }
}
