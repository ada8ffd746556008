using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>What readers do with a paper, in a browser, with script and without.</summary>
[Collection(BrowserGroup.Name)]
public sealed class PaperReaderTests(Chromium chromium)
{
    private const string Article = $"/papers/{SamplePapers.ArticleId}";

    [BrowserTheory]
    [InlineData("zh-CN", true)]
    [InlineData("en-GB", false)]
    public async Task Pointing_at_a_sentence_marks_its_partner(string locale, bool hasScript)
    {
        var page = await chromium.OpenAsync(Article, locale, hasScript: hasScript);
        var pair = page.Locator("#pair-1");

        await pair.Locator("p").First.HoverAsync();

        await Assertions.Expect(pair).Not.ToHaveCSSAsync("border-left-color", "rgba(0, 0, 0, 0)");
        await Assertions.Expect(page.Locator("#pair-2")).ToHaveCSSAsync("border-left-color", "rgba(0, 0, 0, 0)");
    }

    [BrowserFact]
    public async Task Focusing_a_sentence_marks_its_partner_too()
    {
        var page = await chromium.OpenAsync(Article, "zh-CN");

        await page.Locator("#pair-2 .pair-number").FocusAsync();

        await Assertions.Expect(page.Locator("#pair-2")).Not.ToHaveCSSAsync("border-left-color", "rgba(0, 0, 0, 0)");
    }

    [BrowserFact]
    public async Task The_abstracts_stand_beside_each_other_or_below_on_a_narrow_screen()
    {
        foreach (var (width, isBeside) in new[] { (1280, true), (320, false) })
        {
            var page = await chromium.OpenAsync(Article, "en-GB", width);

            var zh = await page.Locator("#pair-1 p").Nth(0).BoundingBoxAsync();
            var en = await page.Locator("#pair-1 p").Nth(1).BoundingBoxAsync();

            Assert.Equal(isBeside, en!.X >= zh!.X + zh.Width);
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task A_table_is_sorted_by_numbers_up_down_and_as_printed()
    {
        var page = await chromium.OpenAsync(Article, "zh-CN");
        var head = page.Locator("#t1 th").Nth(2);
        var cells = page.Locator("#t1 td:nth-child(3)");

        await page.Locator("#t1 th button").Nth(2).ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        await Assertions.Expect(cells).ToHaveTextAsync(["48.5", "62.0", ""]);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        await Assertions.Expect(cells).ToHaveTextAsync(["62.0", "48.5", ""]);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(cells).ToHaveTextAsync(["48.5", "62.0", ""]);
        Assert.Null(await head.GetAttributeAsync("aria-sort"));
    }

    [BrowserFact]
    public async Task A_table_is_copied_as_the_file_says()
    {
        var page = await OpenWithClipboardAsync(Article, "en-GB");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy as CSV" }).ClickAsync();

        await Assertions.Expect(page.Locator("#copy-status")).ToHaveTextAsync("Copied");
        Assert.StartsWith("经济体,项目数,总投资/亿元", await ClipboardAsync(page), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("zh-CN", "复制引文和出处", "已复制", "“韩国于2019年", "）")]
    [InlineData("en-GB", "Copy quotation with source", "Copied", "“韩国于2019年", ")")]
    public async Task A_passage_is_copied_with_its_source_and_its_lasting_address(
        string locale,
        string button,
        string said,
        string start,
        string end
    )
    {
        var page = await OpenWithClipboardAsync(Article, locale);

        await page.Locator("#s1\\.1-p1 > .permalink").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator("#copy-status")).ToHaveTextAsync(said);
        var copied = await ClipboardAsync(page);
        Assert.StartsWith(start, copied, StringComparison.Ordinal);
        Assert.EndsWith(end, copied, StringComparison.Ordinal);
        var link = copied[copied.IndexOf("http", StringComparison.Ordinal)..^1];
        await page.GotoAsync(link);
        Assert.EndsWith($"{Article}#s1.1-p1", page.Url, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("#t1-r1 .permalink", "“韩国 | 12 | 48.5” (LIN Xiao")]
    [InlineData("#r2 .permalink", "“Harbour J, Ito K. Pilot plants and what they teach.")]
    [InlineData("#s2 h2 .permalink", "“2 合作建议” (LIN Xiao")]
    [InlineData("#t1 caption .permalink", "“表 1 三个经济体的示范项目” (LIN Xiao")]
    [InlineData(
        "#abstract-zh-p1 .permalink",
        "“绿色氢能是亚太经合组织（APEC）成员共同关心的领域。本文比较三个经济体的示范项目"
    )]
    public async Task Every_kind_of_passage_is_copied_as_it_is_printed(string link, string start)
    {
        var page = await OpenWithClipboardAsync(Article, "en-GB");

        await page.Locator(link).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".passage-tools button").Nth(1).ClickAsync();

        await Assertions.Expect(page.Locator("#copy-status")).ToHaveTextAsync("Copied");
        Assert.StartsWith(start, await ClipboardAsync(page), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_in_the_tools_that_a_script_opens()
    {
        var page = await chromium.OpenAsync($"{Article}?q=氢能", "en-GB", widthPixels: 320);

        await page.Locator("#t1-r3 .permalink").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".passage-tools button").Last).ToBeInViewportAsync(new() { Ratio = 1 });
        var result = await page.RunAxe(
            new AxeRunContext { Include = [new(".passage-tools"), new("#match-bar"), new("#t1")] }
        );

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
    }

    [BrowserFact]
    public async Task Escape_puts_the_tools_away_and_the_reader_back()
    {
        var page = await chromium.OpenAsync(Article, "en-GB");
        var link = page.Locator("#s2-p1 > .permalink");

        await link.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".passage-tools button").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator(".passage-tools")).ToHaveCountAsync(0);
        await Assertions.Expect(link).ToBeFocusedAsync();
        await Assertions.Expect(link).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [BrowserTheory]
    [InlineData("zh-CN", "第 1 处，共", "第 2 处，共")]
    [InlineData("en-GB", "1 of", "2 of")]
    public async Task The_marked_words_are_walked_through_by_buttons_and_by_keys(
        string locale,
        string first,
        string second
    )
    {
        var page = await chromium.OpenAsync($"{Article}?q=氢能", locale);
        var bar = page.Locator("#match-bar");
        var status = bar.GetByRole(AriaRole.Status);

        await bar.GetByRole(AriaRole.Button).Last.ClickAsync();
        await Assertions.Expect(status).ToContainTextAsync(first);
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(status).ToContainTextAsync(second);
        await Assertions.Expect(page.Locator("mark[aria-current]")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("p");

        await Assertions.Expect(status).ToContainTextAsync(first);
        await Assertions.Expect(page.Locator("mark[aria-current]")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData("zh-CN", "燃料电池", true)]
    [InlineData("en-GB", "燃料电池", false)]
    public async Task A_reader_finds_words_in_the_paper_and_goes_there(string locale, string words, bool hasScript)
    {
        var page = await chromium.OpenAsync(Article, locale, hasScript: hasScript);

        await page.Locator("#find").FillAsync(words);
        await page.Locator("#find").PressAsync("Enter");
        await page.WaitForURLAsync("**find=**#found");
        await page.Locator("#found ol a").First.ClickAsync();

        await Assertions.Expect(page.Locator(":target mark").First).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task The_contents_list_follows_the_reading()
    {
        var page = await chromium.OpenAsync(Article, "zh-CN");

        await page.Locator(".contents a", new() { HasText = "合作建议" }).ClickAsync();
        await page.EvaluateAsync("() => document.getElementById('s2').scrollIntoView({ block: 'start' })");

        await Assertions.Expect(page.Locator(".contents a[aria-current=location]")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Footnotes_and_citations_lead_there_and_back(bool hasScript)
    {
        var page = await chromium.OpenAsync(Article, "zh-CN", hasScript: hasScript);

        await page.Locator(".footnote-link").ClickAsync();
        await Assertions.Expect(page.Locator("#n1:target")).ToBeInViewportAsync();
        await page.Locator("a.footnote-mark").ClickAsync();
        await Assertions.Expect(page.Locator(":target .footnote-link")).ToBeInViewportAsync();
        await page.Locator(".citation-unlisted").ClickAsync();
        await Assertions.Expect(page.Locator("#unlisted-7:target")).ToBeInViewportAsync();
        await page.Locator("#unlisted-7 a").ClickAsync();

        await Assertions.Expect(page.Locator(":target .citation-unlisted")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task On_paper_there_is_the_paper_alone()
    {
        var page = await chromium.OpenAsync($"{Article}?find=氢能", "zh-CN");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (
            var tool in new[]
            {
                ".site-header",
                ".paper-side",
                "#found",
                ".table-tools",
                "#match-bar",
                ".permalink >> nth=0",
            }
        )
        {
            await Assertions.Expect(page.Locator(tool).First).ToBeHiddenAsync();
        }

        await Assertions.Expect(page.Locator("#t1 td").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#references")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Nothing_moves_while_the_page_comes_to_life()
    {
        var page = await chromium.OpenAsync("/", "en-GB");
        await page.Context.AddInitScriptAsync(
            "window.shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) window.shift += e.value; })"
                + ".observe({ type: 'layout-shift', buffered: true })"
        );

        await page.GotoAsync($"{Article}?q=氢能");
        await Chromium.WaitForPaintAsync(page);

        Assert.Equal(0, await page.EvaluateAsync<double>("() => window.shift"), tolerance: 0.001);
    }

    private async Task<IPage> OpenWithClipboardAsync(string path, string locale)
    {
        var page = await chromium.OpenAsync(path, locale);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        return page;
    }

    private static Task<string> ClipboardAsync(IPage page) =>
        page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
}
