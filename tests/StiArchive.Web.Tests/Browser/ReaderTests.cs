using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>What readers do, in a browser: search, narrow, read on, change the language.</summary>
[Collection(BrowserGroup.Name)]
public sealed partial class ReaderTests(Chromium chromium)
{
    // /papers/2021-lin-green-hydrogen?q=…#s1-p2
    [GeneratedRegex("/papers/.+[?]q=.+#.+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PassageAddress();

    // /search?q=technology+transfer
    [GeneratedRegex("/search[?]q=technology", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ResultsAddress();

    [BrowserFact]
    public async Task A_reader_searches_narrows_and_undoes_it()
    {
        var page = await chromium.OpenAsync("/", "en-GB");
        await page.GetByRole(AriaRole.Combobox).FillAsync("cooperation");
        await page.Keyboard.PressAsync("Enter");
        var status = page.Locator(".results-count");
        var papers = page.Locator("article");
        await Assertions.Expect(status).ToContainTextAsync("2 papers");

        await page.Locator(".facet-value", new() { HasText = "Republic of Korea" }).ClickAsync();
        await Assertions.Expect(status).ToContainTextAsync("1 paper");
        await Assertions.Expect(papers).ToHaveCountAsync(1);
        await page.Locator(".chip", new() { HasText = "Republic of Korea" }).ClickAsync();

        await Assertions.Expect(status).ToContainTextAsync("2 papers");
    }

    [BrowserFact]
    public async Task A_reader_opens_a_passage_and_sees_the_words_marked_in_view()
    {
        var page = await chromium.OpenAsync("/search?q=燃料电池", "zh-CN", widthPixels: 1280);

        await page.Locator(".hit-place a").First.ClickAsync();
        await page.WaitForURLAsync(PassageAddress());

        var passage = page.Locator(".passage:target");
        var mark = passage.Locator("mark").First;
        await Assertions.Expect(mark).ToBeInViewportAsync();
        Assert.Equal("燃料电池", string.Concat(await passage.Locator("mark").AllInnerTextsAsync()));
        await Assertions.Expect(mark).ToHaveCSSAsync("text-decoration-line", "underline");
    }

    [BrowserFact]
    public async Task A_reader_changes_the_language_and_it_stays_changed()
    {
        var page = await chromium.OpenAsync("/", "zh-CN");

        await page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/?lang=en");
        await page.GotoAsync("/search?q=合作");

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(page.GetByRole(AriaRole.Button)).ToHaveTextAsync("Search");
    }

    [BrowserFact]
    public async Task Everything_on_the_way_to_a_passage_is_reached_by_keyboard_alone()
    {
        var page = await chromium.OpenAsync("/", "en-GB");

        await PressUntilFocusedAsync(page, "Tab", page.Locator(".skip-link"));
        await PressUntilFocusedAsync(page, "Enter", page.Locator("main"));
        await PressUntilFocusedAsync(page, "Tab", page.GetByRole(AriaRole.Combobox));
        await page.Keyboard.TypeAsync("technology transfer");
        await PressUntilLoadedAsync(page, "Enter", ResultsAddress());
        await Chromium.WaitForPaintAsync(page);
        await page.Locator(".hit-place a").First.FocusAsync();
        await PressUntilLoadedAsync(page, "Enter", PassageAddress());

        await Assertions.Expect(page.Locator(":target mark").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_way_to_a_passage_needs_no_script()
    {
        var page = await chromium.OpenAsync("/search?q=合作", "zh-CN", hasScript: false);

        await page.Locator(".facet-value").First.ClickAsync();
        await Assertions.Expect(page.Locator(".chip-filter")).ToHaveCountAsync(1);
        await page.Locator(".hit-place a").First.ClickAsync();
        await page.WaitForURLAsync(PassageAddress());

        await Assertions.Expect(page.Locator(":target mark").First).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Nothing_scrolls_sideways_on_a_narrow_screen()
    {
        foreach (var path in SamplePages.All)
        {
            foreach (var locale in SamplePages.Locales)
            {
                var page = await chromium.OpenAsync(path, locale, widthPixels: 320);

                var widths = await page.EvaluateAsync<int[]>(
                    "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"
                );

                Assert.True(widths[0] <= widths[1], $"{path} in {locale}: {widths[0]} pixels wide on {widths[1]}");
                await page.Context.CloseAsync();
            }
        }
    }

    [BrowserFact]
    public async Task Chinese_is_set_in_a_Chinese_font_in_either_interface()
    {
        foreach (var locale in SamplePages.Locales)
        {
            var page = await chromium.OpenAsync(SamplePages.Paper, locale);

            var fonts = await page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('.paper-text :lang(zh)')].map(e => getComputedStyle(e).fontFamily)"
            );

            Assert.NotEmpty(fonts);
            Assert.All(
                fonts,
                stack => Assert.StartsWith("\"PingFang SC\", \"Microsoft YaHei\"", stack, StringComparison.Ordinal)
            );
            await page.Context.CloseAsync();
        }
    }

    private static Task PressUntilFocusedAsync(IPage page, string key, ILocator wanted) =>
        Chromium.PressAsync(
            page,
            key,
            timeout => Assertions.Expect(wanted).ToBeFocusedAsync(new() { Timeout = timeout })
        );

    private static Task PressUntilLoadedAsync(IPage page, string key, Regex address) =>
        Chromium.PressAsync(page, key, timeout => page.WaitForURLAsync(address, new() { Timeout = timeout }));
}
