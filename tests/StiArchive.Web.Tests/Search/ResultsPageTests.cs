using AngleSharp.Dom;

namespace StiArchive.Web.Tests.Search;

public sealed class ResultsPageTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Fact]
    public async Task A_hit_shows_its_paper_its_place_and_the_words_marked()
    {
        var page = await archive.Reader("zh").PageAsync("/search?q=燃料电池");

        var article = page.One("article");
        Assert.Equal("绿色氢能示范项目的国际合作研究", article.One("h2").TextContent.Trim());
        Assert.Contains("林晓、何思远", article.One(".byline").TextContent, StringComparison.Ordinal);
        Assert.Contains("2021", article.One(".byline").TextContent, StringComparison.Ordinal);
        Assert.Equal("正文", article.One(".hit-kind").TextContent);
        Assert.Equal("1 示范项目的现状", article.One(".hit-heading").TextContent);
        Assert.Equal("zh-Hans", article.One(".snippet").GetAttribute("lang"));
        Assert.Equal("燃料电池", string.Concat(article.Texts("mark")));
    }

    [Fact]
    public async Task A_chapter_that_was_pasted_into_the_box_is_cut_and_the_page_says_so()
    {
        using var reader = archive.Reader("en");
        var text = string.Concat(Enumerable.Repeat("氢能合作", 8_000));

        var page = await reader.PageAsync($"/search?q=\"{text}\"");

        Assert.Contains("only its beginning was used", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.InRange(page.Source.Text.Length, 1, 600_000);
    }

    [Fact]
    public async Task A_row_of_a_table_is_shown_under_the_names_of_its_columns()
    {
        var page = await archive.Reader("zh").PageAsync("/search?q=日本 kind:table");

        var row = page.One(".snippet table");
        Assert.Equal(["经济体", "项目数", "总投资/亿元"], row.Texts("th"));
        Assert.Equal(["日本", "15", "62.0"], row.Texts("td"));
        Assert.Equal(["日本"], row.Texts("td mark"));
        Assert.DoesNotContain("总投资", page.One(".hit-place").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hit_leads_to_its_passage_with_the_words_marked_there_too()
    {
        using var reader = archive.Reader("zh");
        var results = await reader.PageAsync("/search?q=燃料电池");

        var link = results.One(".hit-place a").Href();
        var paper = await reader.PageAsync(link);

        Assert.StartsWith($"/papers/{SamplePapers.ArticleId}?q=", link, StringComparison.Ordinal);
        var passage = paper.GetElementById(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]);
        Assert.NotNull(passage);
        Assert.Equal("燃料电池", string.Concat(passage.Texts("mark")));
    }

    [Fact]
    public async Task Every_part_of_a_query_is_a_chip_that_leads_to_the_rest_of_it()
    {
        var page = await archive.Reader("en").PageAsync("/search?q=合作 -economy:JP author:林晓 kind:paragraph");

        Assert.Equal(
            [
                "合作 (remove)×",
                "without Economy studied Japan (remove)×",
                "Author 林晓 (remove)×",
                "Kind Text (remove)×",
            ],
            page.Texts(".chip")
                .Select(chip => string.Join(' ', chip.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        );
        Assert.EndsWith(
            "?q=" + Uri.EscapeDataString("合作 author:林晓 kind:paragraph"),
            page.QuerySelectorAll(".chip")[1].Href(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "合作) year:soon",
        "en",
        "The bracket “)” at character 3 was not opened; it was left out.",
        "“soon” at character 10 is no value of its field; it was left out."
    )]
    [InlineData(
        "合作 year:soon -",
        "zh",
        "第 9 个字符的“soon”不是该字段可用的值，已忽略。",
        "第 14 个字符的“-”没有作用对象，已忽略。如要检索该符号本身，请连同相邻文字加上引号。"
    )]
    public async Task What_could_not_be_read_is_said_with_its_place(
        string query,
        string language,
        params string[] sentences
    )
    {
        var page = await archive.Reader(language).PageAsync($"/search?q={query}");

        Assert.Equal(sentences, page.Texts(".notices p"));
        Assert.NotEmpty(page.QuerySelectorAll("article"));
    }

    [Theory]
    [InlineData("合作", "zh")]
    [InlineData("international cooperation", "en")]
    [InlineData("APEC", "zh")]
    public async Task The_totals_are_announced_and_add_up(string query, string language)
    {
        var page = await archive.Reader(language).PageAsync($"/search?q={query}");

        var hits = page.QuerySelectorAll(".hits > li").Length;
        var papers = page.QuerySelectorAll("article").Select(article => article.One("h2 a").Href()).Distinct().Count();
        var said = string.Concat(page.One(".results-count").TextContent.Where(c => char.IsAsciiDigit(c)));
        Assert.Equal(language == "zh" ? $"{papers}{hits}" : $"{hits}{papers}", said);
    }

    [Fact]
    public async Task A_facet_narrows_the_results_and_can_be_undone()
    {
        using var reader = archive.Reader("en");
        var all = await reader.PageAsync("/search?q=cooperation");

        var korea = Value(all, "Republic of Korea");
        var narrowed = await reader.PageAsync(korea.Href());
        var undone = await reader.PageAsync(Value(narrowed, "Republic of Korea").Href());

        Assert.Null(korea.GetAttribute("aria-current"));
        Assert.Equal("true", Value(narrowed, "Republic of Korea").GetAttribute("aria-current"));
        Assert.Equal(
            ["International Cooperation on Green Hydrogen Pilot Projects"],
            narrowed.Texts("article h2").Distinct()
        );
        Assert.Equal(all.Texts(".results-count"), undone.Texts(".results-count"));
        Assert.Equal(all.Texts(".hit-place"), undone.Texts(".hit-place"));
    }

    [Fact]
    public async Task Two_values_of_a_facet_widen_and_two_facets_narrow()
    {
        using var reader = archive.Reader("en");

        var both = await reader.PageAsync("/search?q=cooperation&year=2021&year=2022");
        var neither = await reader.PageAsync("/search?q=cooperation&year=2021&economy=NZ");

        Assert.Equal(2, both.Texts("article h2").Distinct().Count());
        Assert.Empty(neither.QuerySelectorAll("article"));
    }

    [Fact]
    public async Task Facet_counts_are_papers_and_name_their_unit()
    {
        var page = await archive.Reader("zh").PageAsync("/search?q=合作");

        Assert.Equal("1 篇", Value(page, "韩国").One(".facet-count").TextContent.Trim());
        Assert.Equal("1 篇", Value(page, "林晓 / LIN Xiao").One(".facet-count").TextContent.Trim());
        Assert.Equal(
            [
                "按作者筛选",
                "按年份筛选",
                "按研究的经济体筛选",
                "按提及的经济体筛选",
                "按段落类型筛选",
                "按语言筛选",
                "按关键词筛选",
            ],
            Labels(page)
        );
    }

    [Fact]
    public async Task What_was_understood_can_be_taken_away_part_by_part()
    {
        using var reader = archive.Reader("zh");
        var page = await reader.PageAsync("/search?q=\"绿色氢能\" 合作&year=2021");

        var chips = page.QuerySelectorAll(".chip").ToList();
        var withoutPhrase = await reader.PageAsync(chips[0].Href());
        var withoutYear = await reader.PageAsync(chips[^1].Href());

        Assert.Equal(["“绿色氢能”（移除）×", "合作（移除）×"], chips.Take(2).Select(Squeezed));
        Assert.Equal("年份2021（移除）×", Squeezed(chips[^1]));
        Assert.Equal("合作", withoutPhrase.One("input[name=q]").GetAttribute("value"));
        Assert.Single(withoutPhrase.QuerySelectorAll("input[name=year]"));
        Assert.Empty(withoutYear.QuerySelectorAll("input[name=year]"));
    }

    [Fact]
    public async Task New_words_are_looked_for_among_what_was_chosen()
    {
        var page = await archive
            .Reader()
            .PageAsync("/search?q=cooperation&year=2021&economy=KR&author=lin-xiao&page=1");

        var hidden = page.QuerySelectorAll("form[role=search] input[type=hidden]");
        Assert.Equal(
            ["author=lin-xiao", "year=2021", "economy=KR"],
            hidden.Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}")
        );
    }

    [Theory]
    [InlineData("/search?q=氢能&year=abc", "“abc”不是年份，已忽略。")]
    [InlineData("/search?q=氢能&page=-1", "“-1”不是页码，现显示第一页。")]
    [InlineData("/search?q=\"绿色氢能", "引号没有闭合，其后的文字按一个短语检索。")]
    [InlineData("/search?q=", "没有可检索的内容。请输入词语、人名或“短语”。")]
    public async Task What_could_not_be_read_is_said_in_a_sentence(string address, string sentence)
    {
        var page = await archive.Reader("zh").PageAsync(address);

        Assert.Contains(sentence, page.Texts(".notices p"));
    }

    [Fact]
    public async Task A_search_without_hits_offers_ways_on()
    {
        var page = await archive.Reader("en").PageAsync("/search?q=\"zeppelin airship\"&year=2021");

        Assert.Equal("Nothing was found.", page.One(".results-count").TextContent.Trim());
        var ways = page.QuerySelectorAll(".no-hits a").Select(link => link.Href()).ToList();
        Assert.Contains("/search?q=%22zeppelin%20airship%22", ways);
        Assert.Contains("/search?q=zeppelin%20airship&year=2021", ways);
    }

    [Fact]
    public async Task Filters_alone_list_the_papers_that_have_them()
    {
        var page = await archive.Reader("en").PageAsync("/search?economy=KR&year=2021");

        Assert.Equal(["International Cooperation on Green Hydrogen Pilot Projects"], page.Texts("article h2"));
        Assert.Empty(page.QuerySelectorAll(".notices"));
    }

    [Fact]
    public async Task An_empty_box_is_told_so_and_not_that_nothing_was_found()
    {
        var page = await archive.Reader("en").PageAsync("/search?q=");

        Assert.Equal("Nothing was asked for.", page.One(".results-count").TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll(".no-hits h2"));
        Assert.NotEmpty(page.QuerySelectorAll(".example-links a"));
    }

    [Fact]
    public async Task A_page_behind_the_last_one_says_how_many_there_are()
    {
        var page = await archive.Reader("en").PageAsync("/search?q=cooperation&page=999999");

        Assert.StartsWith("There are only 1 pages", page.One(".no-hits h2").TextContent, StringComparison.Ordinal);
        Assert.Equal("/search?q=cooperation", page.One(".no-hits p a").Href());
    }

    [Fact]
    public async Task The_canonical_address_is_the_same_however_the_address_was_written()
    {
        using var reader = archive.Reader();

        var one = await reader.PageAsync("/search?year=2021&q=cooperation&year=2019&page=1&utm=x");
        var other = await reader.PageAsync("/search?q=cooperation&year=2019&year=2021");

        Assert.Equal(
            "http://localhost/search?q=cooperation&year=2019&year=2021",
            one.One("link[rel=canonical]").Href()
        );
        Assert.Equal(one.One("link[rel=canonical]").Href(), other.One("link[rel=canonical]").Href());
    }

    private static IElement Value(IParentNode page, string label) =>
        page.QuerySelectorAll(".facet-value")
            .First(value => value.One(".facet-label").TextContent.StartsWith(label, StringComparison.Ordinal));

    private static IEnumerable<string?> Labels(IParentNode page) =>
        page.QuerySelectorAll("nav.facet").Select(facet => facet.GetAttribute("aria-label"));

    private static string Squeezed(IElement element) =>
        string.Concat(element.TextContent.Where(c => !char.IsWhiteSpace(c)));
}
