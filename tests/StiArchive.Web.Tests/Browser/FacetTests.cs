using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>Readers narrow many results: years as bars, long lists, the order.</summary>
[Collection(BrowserGroup.Name)]
public sealed class FacetTests(Chromium chromium, ManyYearsServer server) : IClassFixture<ManyYearsServer>
{
    private const string Results = "/search?q=合作";

    [BrowserFact]
    public async Task A_long_list_is_filtered_while_one_types()
    {
        var page = await chromium.OpenAsync(server.Address(Results), "zh-CN");
        var keywords = page.Locator(".facet-more").Last;
        var shown = keywords.Locator("li:visible");

        await keywords.Locator("summary").ClickAsync();
        var all = await shown.CountAsync();
        var first = (await shown.First.Locator(".facet-label").InnerTextAsync()).Trim();
        await keywords.GetByRole(AriaRole.Searchbox, new() { Name = "在列表中筛选" }).FillAsync(first);

        await Assertions.Expect(shown).ToHaveCountAsync(1);
        await Assertions.Expect(shown).ToContainTextAsync(first);
        await keywords.GetByRole(AriaRole.Searchbox).FillAsync("");
        await Assertions.Expect(shown).ToHaveCountAsync(all);
    }

    [BrowserFact]
    public async Task A_list_waits_for_an_input_method_and_says_how_much_is_left()
    {
        var page = await chromium.OpenAsync(server.Address(Results), "en-GB");
        var keywords = page.Locator(".facet-more").Last;
        await keywords.Locator("summary").ClickAsync();
        var all = await keywords.Locator("li:visible").CountAsync();
        var first = (await keywords.Locator(".facet-label").First.InnerTextAsync()).Trim();
        var box = keywords.GetByRole(AriaRole.Searchbox);

        await ComposeAsync(box, "ji");
        await Assertions.Expect(keywords.Locator("li:visible")).ToHaveCountAsync(all);
        await box.FillAsync(first);

        await Assertions.Expect(keywords.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 in the list");
    }

    [BrowserFact]
    public async Task Filters_are_chosen_one_after_another_with_the_keyboard_alone()
    {
        var page = await chromium.OpenAsync(server.Address(Results), "en-GB");
        var chosen = page.Locator(".facet-value:focus");

        await page.Locator("#facet-Economy .facet-value").First.FocusAsync();
        await Chromium.PressAsync(page, "Enter", _ => page.WaitForURLAsync("**&economy=KR"));
        await Assertions.Expect(chosen).ToContainTextAsync("Republic of Korea");
        await Assertions.Expect(chosen).ToHaveAttributeAsync("aria-describedby", "results-count");
        await page.Locator("#facet-Keyword .facet-value").First.FocusAsync();
        await Chromium.PressAsync(page, "Enter", _ => page.WaitForURLAsync("**&keyword=*"));

        await Assertions.Expect(page.Locator(".chip-filter")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("#facet-Keyword .facet-value:focus")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task A_filter_that_nothing_fits_says_so_until_something_does()
    {
        foreach (var (locale, said) in new[] { ("zh-CN", "没有符合的项。"), ("en-GB", "Nothing in the list fits.") })
        {
            var page = await chromium.OpenAsync(server.Address(Results), locale);
            var keywords = page.Locator(".facet-more").Last;
            await keywords.Locator("summary").ClickAsync();

            await keywords.GetByRole(AriaRole.Searchbox).FillAsync("齐柏林");
            await Assertions.Expect(keywords.GetByRole(AriaRole.Status)).ToHaveTextAsync(said);
            await keywords.GetByRole(AriaRole.Searchbox).FillAsync("");

            await Assertions.Expect(keywords.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task Without_a_script_a_long_list_is_whole()
    {
        var page = await chromium.OpenAsync(server.Address(Results), "zh-CN", hasScript: false);
        var keywords = page.Locator(".facet-more").Last;

        await keywords.Locator("summary").ClickAsync();

        await Assertions.Expect(keywords.Locator("li:visible")).ToHaveCountAsync(ManyYearsArchive.Keywords.Count - 10);
        await Assertions.Expect(keywords.Locator("input")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Years_are_chosen_and_left_again_by_their_bar_with_the_keyboard_alone()
    {
        foreach (var hasScript in new[] { true, false })
        {
            var page = await chromium.OpenAsync(server.Address(Results), "en-GB", hasScript: hasScript);
            var count = page.Locator(".results-count");
            var all = await count.InnerTextAsync();

            await page.Locator(".year-bars a").First.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(count).ToContainTextAsync("in 3 papers");
            await page.Locator(".year-bars a[aria-current=true]").FocusAsync();
            await page.Keyboard.PressAsync("Enter");

            await Assertions.Expect(count).ToHaveTextAsync(all);
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task The_order_is_changed_with_the_keyboard_alone()
    {
        var page = await chromium.OpenAsync(server.Address(Results), "en-GB");

        await page.GetByRole(AriaRole.Link, new() { Name = "Oldest", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**&sort=oldest");

        await Assertions.Expect(page.Locator(".byline").First).ToContainTextAsync("1995");
        await Assertions.Expect(page.Locator(".sort-order [aria-current=true]")).ToHaveTextAsync("Oldest");
    }

    [BrowserFact]
    public async Task What_is_chosen_is_ticked_in_forced_colours_and_drawings_are_seen()
    {
        var page = await chromium.OpenAsync(
            server.Address($"{Results}&economy=KR"),
            "en-GB",
            colours: ColorScheme.Dark
        );
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var boxes = page.Locator("#facet-Economy .facet-box");
        var tick = await StyleAsync(boxes.First, "borderBottomStyle", "::before");
        var noTick = await StyleAsync(boxes.Last, "content", "::before");
        var bar = await StyleAsync(page.Locator(".year-bars .bar").First, "fill");
        var ground = await StyleAsync(page.Locator("body"), "backgroundColor");

        Assert.Equal(("solid", "none"), (tick, noTick));
        Assert.NotEqual(ground, bar);
    }

    [BrowserFact]
    public async Task Nothing_moves_while_the_page_loads_and_nothing_scrolls_sideways()
    {
        foreach (var widthPixels in new[] { 320, 1280 })
        {
            var page = await chromium.OpenAsync(server.Address(Results), "zh-CN", widthPixels);

            var shifted = await page.EvaluateAsync<double>(
                """
                () => new Promise(done => {
                  const observer = new PerformanceObserver(() => {});
                  observer.observe({ type: "layout-shift", buffered: true });
                  requestAnimationFrame(() => requestAnimationFrame(() =>
                    done(observer.takeRecords().reduce((sum, shift) => sum + shift.value, 0))));
                })
                """
            );
            var widest = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");

            Assert.Equal(0, shifted);
            Assert.InRange(widest, 1, widthPixels);
            await page.Context.CloseAsync();
        }
    }

    private static Task<string> StyleAsync(ILocator element, string name, string part = "") =>
        element.EvaluateAsync<string>($"element => getComputedStyle(element, '{part}').{name}");

    private static async Task ComposeAsync(ILocator box, string text) =>
        await box.EvaluateAsync(
            "(box, text) => { box.value = text; box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })); }",
            text
        );
}
