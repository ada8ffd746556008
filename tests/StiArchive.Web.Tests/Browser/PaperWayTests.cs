using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>How a reader finds the way through a paper: contents, matches, and copying where the browser is against it.</summary>
[Collection(BrowserGroup.Name)]
public sealed partial class PaperWayTests(Chromium chromium)
{
    private const string Article = $"/papers/{SamplePapers.ArticleId}";

    [BrowserFact]
    public async Task Each_part_is_the_current_one_when_it_was_chosen_also_at_the_end_of_the_page()
    {
        var page = await chromium.OpenAsync(Article, "zh-CN");
        foreach (var link in await page.Locator(".contents a").AllAsync())
        {
            await link.ClickAsync();

            await Assertions.Expect(link).ToHaveAttributeAsync("aria-current", "location");
            await Assertions.Expect(page.Locator(".contents a[aria-current]")).ToHaveCountAsync(1);
        }
    }

    [BrowserFact]
    public async Task The_last_part_is_the_current_one_at_the_end_and_none_above_the_first()
    {
        var page = await chromium.OpenAsync(Article, "en-GB", widthPixels: 320);

        await page.EvaluateAsync("() => scrollTo(0, document.documentElement.scrollHeight)");
        await Assertions.Expect(page.Locator(".contents a").Last).ToHaveAttributeAsync("aria-current", "location");
        await page.EvaluateAsync("() => scrollTo(0, 0)");

        await Assertions.Expect(page.Locator(".contents a[aria-current]")).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData("zh-CN", "已到开头，回到第 ", "已到末尾，回到第 1 处")]
    [InlineData("en-GB", "from the end again", "1 of")]
    public async Task The_walk_says_that_it_begins_anew_and_what_stands_there(string locale, string back, string on)
    {
        var page = await chromium.OpenAsync($"{Article}?q=燃料电池", locale);
        var status = page.Locator("#match-bar [role=status]");

        await page.Keyboard.PressAsync("Tab");
        await page.Locator("#match-bar button").First.FocusAsync();
        await page.Locator("#match-bar button").Last.ClickAsync();
        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(status).ToContainTextAsync(back);
        await Assertions.Expect(status).ToContainTextAsync("燃料电池");
        await page.Keyboard.PressAsync("n");

        await Assertions.Expect(status).ToContainTextAsync(on);
    }

    [BrowserTheory]
    [InlineData("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }")]
    [InlineData("() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); }")]
    public async Task A_passage_is_copied_also_where_the_browser_refuses_its_clipboard(string refusal)
    {
        var page = await chromium.OpenAsync(Article, "en-GB");
        await page.EvaluateAsync(
            "() => document.addEventListener('copy', () => { window.copied = document.activeElement.value; })"
        );
        await page.EvaluateAsync(refusal);

        await page.Locator("#s2-p1 > .permalink").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".passage-tools button").Nth(1).ClickAsync();

        await Assertions.Expect(page.Locator("#copy-status")).ToHaveTextAsync("Copied");
        Assert.Matches(Quotation(), await page.EvaluateAsync<string>("() => window.copied"));
        await Assertions.Expect(page.Locator("#s2-p1 > .permalink")).ToBeFocusedAsync();
    }

    // “第一，建立 … 文字。” (LIN Xiao, … http://127.0.0.1:4711/papers/…/passages/0123456789abcdef)
    [GeneratedRegex(@"^“第一，建立.+文字。” \(LIN Xiao.+/passages/[0-9a-f]{16}\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quotation();
}
