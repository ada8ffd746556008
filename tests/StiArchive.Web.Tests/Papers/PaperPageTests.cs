using System.Net;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Web.Tests.Papers;

public sealed class PaperPageTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    private const string Article = $"/papers/{SamplePapers.ArticleId}";

    public static TheoryData<string> Ids => [.. SamplePapers.All.Select(paper => paper.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_passage_has_its_place_on_the_page_once(string id)
    {
        var paper = SamplePapers.All.Single(paper => paper.Id == id);

        var page = await archive.Reader().PageAsync($"/papers/{id}");

        foreach (var passage in PassageCutter.Cut(paper))
        {
            var place = Assert.Single(page.All, element => element.Id == passage.Anchor);
            var rest = page.QuerySelectorAll($"[data-of='{passage.Anchor}']").Select(part => part.TextContent);
            var shown = Squeezed(string.Concat(rest.Prepend(place.TextContent)));
            Assert.All(Pieces(passage), piece => Assert.Contains(piece, shown, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task No_two_elements_have_the_same_name(string id)
    {
        var page = await archive.Reader().PageAsync($"/papers/{id}?q=cooperation");

        var names = page.All.Select(element => element.Id).Where(name => !string.IsNullOrEmpty(name)).ToList();
        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_link_within_the_page_leads_somewhere(string id)
    {
        var page = await archive.Reader().PageAsync($"/papers/{id}");

        var inner = page.QuerySelectorAll("a[href^='#']").Select(link => link.Href()[1..]);
        Assert.DoesNotContain(inner, name => page.GetElementById(Uri.UnescapeDataString(name)) is null);
    }

    [Fact]
    public async Task The_keyboard_comes_to_the_bar_of_matches_before_the_text()
    {
        var page = await archive.Reader().PageAsync($"{Article}?q=氢能");

        var inOrder = page.QuerySelectorAll("main button, main a, main input").ToList();
        Assert.NotNull(inOrder[0].Closest("#match-bar"));
    }

    [Fact]
    public async Task Footnotes_of_one_sign_are_no_landmarks_of_one_name()
    {
        var page = await archive.Reader().PageAsync(Article);

        Assert.Equal("doc-footnote", page.One(".footnote").GetAttribute("role"));
        Assert.Empty(page.QuerySelectorAll(".paper-text aside"));
    }

    [Fact]
    public async Task The_printed_sheet_says_where_the_paper_is()
    {
        var page = await archive.Reader("zh").PageAsync($"{Article}?q=氢能");

        var source = page.One(".printed-source").TextContent.Trim();
        Assert.StartsWith("林晓, 何思远. 绿色氢能示范项目的国际合作研究[J]", source, StringComparison.Ordinal);
        Assert.EndsWith($"http://localhost{Article}", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "绿色氢能示范项目的国际合作研究", "International Cooperation on Green Hydrogen Pilot Projects")]
    [InlineData("en", "International Cooperation on Green Hydrogen Pilot Projects", "绿色氢能示范项目的国际合作研究")]
    public async Task The_readers_language_comes_first_and_the_other_title_below(
        string language,
        string first,
        string second
    )
    {
        var page = await archive.Reader(language).PageAsync(Article);

        Assert.Equal(first, page.One("h1").TextContent);
        Assert.Equal(second, page.One(".paper-second-title").TextContent);
        Assert.Equal(language == "zh" ? "zh-Hans" : "en", page.One("h1").GetAttribute("lang"));
        Assert.Equal(language == "zh" ? "en" : "zh-Hans", page.One(".paper-second-title").GetAttribute("lang"));
    }

    [Theory]
    [InlineData("zh", "林晓|何思远")]
    [InlineData("en", "LIN, Xiao|HE, Siyuan")]
    public async Task Reference_managers_find_one_set_of_authors(string language, string authors)
    {
        var page = await archive.Reader("fr").PageAsync($"{Article}?lang={language}");

        var tags = page.QuerySelectorAll("meta[name=citation_author]").Select(tag => tag.GetAttribute("content"));
        Assert.Equal(authors.Split('|'), tags);
        Assert.Equal(
            $"http://localhost{Article}?lang={language}",
            page.One("meta[name=citation_abstract_html_url]").GetAttribute("content")
        );
        Assert.Equal($"http://localhost{Article}?lang={language}", page.One("link[rel=canonical]").Href());
    }

    [Fact]
    public async Task The_contents_list_follows_the_sections()
    {
        var page = await archive.Reader("zh").PageAsync(Article);

        Assert.Equal(
            ["摘要", "1 示范项目的现状", "1.1 韩国的做法", "2 合作建议", "参考文献", "双语术语"],
            page.Texts(".contents a")
        );
    }

    [Fact]
    public async Task A_citation_leads_to_its_reference_where_there_is_one()
    {
        var page = await archive.Reader().PageAsync($"{Article}?q=1");

        var links = page.QuerySelectorAll(".citation").ToList();
        Assert.Equal(["#r1", "#r2"], links.Select(link => link.Href()));
        Assert.Equal("1", links[0].One("mark").TextContent);
        Assert.Contains("[7]", page.One("#s2").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_put_between_two_Han_characters_that_is_not_printed()
    {
        var page = await archive.Reader().PageAsync($"{Article}?q=合作");

        var article = SamplePapers.All.Single(paper => paper.Id == SamplePapers.ArticleId);
        var printed = article
            .Sections.SelectMany(section => section.Blocks)
            .OfType<Paragraph>()
            .Select(block => block.Text);
        Assert.Equal(printed, page.QuerySelectorAll(".section > p").Select(paragraph => paragraph.TextContent.Trim()));
    }

    [Fact]
    public async Task A_table_is_a_table_with_its_caption_and_its_source()
    {
        var page = await archive.Reader().PageAsync(Article);

        var table = page.One(".table");
        Assert.Equal(["经济体", "项目数", "总投资/亿元"], table.Texts("thead th"));
        Assert.Equal(["中国", "21", ""], table.Texts("tbody tr:last-child td"));
        Assert.StartsWith("表 1", table.One("table > caption").TextContent.Trim(), StringComparison.Ordinal);
        Assert.All(table.QuerySelectorAll("th"), head => Assert.Equal("col", head.GetAttribute("scope")));
        Assert.Equal("资料来源：各项目公开报告。", table.One(".note").TextContent);
    }

    [Fact]
    public async Task An_inferred_value_is_seen_to_be_so_and_its_evidence_can_be_read()
    {
        var page = await archive.Reader("en").PageAsync(Article);

        var year = page.QuerySelectorAll(".paper-facts > div").Single(fact => fact.One("dt").TextContent == "Year");
        Assert.Equal("Inferred", year.One(".basis").TextContent);
        var record = page.QuerySelectorAll(".record tbody tr").Single(row => row.One("th").TextContent == "Year");
        Assert.Equal("文章编号 1674-0000(2021)03-0012-04 含有 2021", record.One(".evidence").TextContent);
    }

    [Fact]
    public async Task Doubts_are_sentences_with_their_places()
    {
        var page = await archive.Reader("zh").PageAsync(Article);

        Assert.Equal("本文有 3 处存疑", page.One(".doubts summary").TextContent);
        var second = page.Texts(".doubts li")[1];
        Assert.Equal(["#s2", "#t1"], page.QuerySelectorAll(".doubts a").Select(place => place.Href()));
        Assert.Equal("#doubt-3", page.One("#t1 .in-doubt").Href());
        Assert.StartsWith("引文标记在参考文献表中没有对应条目。", second, StringComparison.Ordinal);
        Assert.Contains("[7]", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_looks_like_markup_is_text()
    {
        var page = await archive.Reader().PageAsync($"{Article}?q=<script>alert('氢')</script>");

        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
        Assert.Contains("<script>alert('氢')</script>", page.One("#s2").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_marked_only_when_the_reader_comes_from_a_search()
    {
        using var reader = archive.Reader();

        var marked = await reader.PageAsync($"{Article}?q=合作");
        var plain = await reader.PageAsync(marked.QuerySelectorAll(".paper-search a")[1].Href());

        Assert.All(marked.Texts("mark"), text => Assert.Equal("合作", text));
        Assert.Empty(plain.QuerySelectorAll("mark"));
    }

    [Fact]
    public async Task A_round_table_names_who_speaks_and_what_was_asked()
    {
        var page = await archive.Reader("zh").PageAsync($"/papers/{SamplePapers.RoundTableId}");

        var first = page.One("#u1");
        Assert.Equal(
            "周宁 海州大学",
            string.Join(
                ' ',
                first.One(".speaker").TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
            )
        );
        Assert.Contains("科研数据应当怎样共享？", first.One(".question").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_is_found_by_the_fingerprint_of_its_letters()
    {
        var passage = PassageCutter.Cut(SamplePapers.All[0]).First(passage => passage.Kind == PassageKind.Footnote);

        using var response = await archive
            .Reader()
            .GetAsync(new Uri($"{Article}/passages/{passage.Fingerprint}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal($"{Article}#{passage.Anchor}", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/papers/2020-nobody")]
    [InlineData("/papers/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/papers/<script>")]
    [InlineData("/papers/2020-nobody/original")]
    [InlineData("/papers/%E6%B0%A2/original")]
    [InlineData($"{Article}/passages/0000000000000000")]
    public async Task A_paper_that_is_not_there_is_a_page_that_says_so(string address)
    {
        var page = await archive.Reader("zh").PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("没有这个页面", page.One("h1").TextContent);
        Assert.Single(page.QuerySelectorAll("form[role=search]"));
    }

    // The cells of a row and the parts of a caption stand in elements of their own.
    private static string[] Pieces(Passage passage) =>
        passage.Kind is PassageKind.TableRow or PassageKind.Caption
            ? passage.Text.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries)
            : [Squeezed(passage.Text)];

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
