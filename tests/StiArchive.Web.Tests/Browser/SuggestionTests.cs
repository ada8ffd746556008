using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>What the search box suggests to readers who type, with and without an input method.</summary>
[Collection(BrowserGroup.Name)]
public sealed class SuggestionTests(Chromium chromium)
{
    [BrowserFact]
    public async Task What_is_typed_brings_suggestions_and_says_how_many()
    {
        foreach (
            var (locale, typed, expected) in new[]
            {
                ("zh-CN", "绿色", "绿色氢能"),
                ("en-GB", "green", "green hydrogen"),
            }
        )
        {
            var page = await chromium.OpenAsync("/", locale);
            var options = page.GetByRole(AriaRole.Option);

            await Box(page).FillAsync(typed);

            await Assertions.Expect(options.First).ToContainTextAsync(expected);
            await Assertions.Expect(Box(page)).ToHaveAttributeAsync("aria-expanded", "true");
            await Assertions.Expect(page.Locator("#q-status")).ToContainTextAsync($"{await options.CountAsync()}");
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task A_suggestion_is_chosen_with_the_arrow_keys_and_searched_for()
    {
        var page = await OpenListAsync("/", "en-GB", "green");

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[role=option][aria-selected=true]")).ToHaveIdAsync("q-suggestion-0");
        await Assertions.Expect(Box(page)).ToHaveAttributeAsync("aria-activedescendant", "q-suggestion-0");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=*");

        await Assertions.Expect(page.Locator(".results-count")).ToContainTextAsync("1 paper");
        await Assertions.Expect(Box(page)).ToHaveValueAsync("\"green hydrogen\"");
    }

    [BrowserFact]
    public async Task Past_the_last_suggestion_stands_what_was_typed()
    {
        var page = await OpenListAsync("/", "en-GB", "green");

        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).Last).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/search?q=green");
    }

    [BrowserFact]
    public async Task Keys_that_move_in_what_was_typed_and_typing_on_leave_the_suggestion()
    {
        var page = await OpenListAsync("/", "en-GB", "green");

        foreach (var key in new[] { "Home", "End", "ArrowLeft", "ArrowRight", "x" })
        {
            await page.Keyboard.PressAsync("ArrowDown");
            await Assertions.Expect(Box(page)).ToHaveAttributeAsync("aria-activedescendant", "q-suggestion-0");
            await page.Keyboard.PressAsync(key);
            await Assertions.Expect(page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);
            await Assertions.Expect(Box(page)).Not.ToHaveAttributeAsync("aria-activedescendant", "q-suggestion-0");
        }

        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=greenx");
    }

    [BrowserFact]
    public async Task A_list_that_was_closed_is_opened_again_by_the_arrow_down()
    {
        var page = await OpenListAsync("/", "zh-CN", "绿色");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();

        await page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Assertions.Expect(Box(page)).ToHaveAttributeAsync("aria-expanded", "true");
    }

    [BrowserFact]
    public async Task A_suggestion_is_chosen_with_the_mouse_among_what_was_chosen_before()
    {
        var page = await OpenListAsync("/search?q=合作&year=2021&sort=newest", "zh-CN", "绿色");

        await page.GetByRole(AriaRole.Option).First.ClickAsync();

        await page.WaitForURLAsync("**/search?q=*&year=2021&sort=newest");
    }

    [BrowserFact]
    public async Task Escape_and_leaving_the_box_close_the_list_and_keep_what_was_typed()
    {
        foreach (var key in new[] { "Escape", "Tab" })
        {
            var page = await OpenListAsync("/", "zh-CN", "绿色");

            await page.Keyboard.PressAsync(key);

            await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
            await Assertions.Expect(Box(page)).ToHaveAttributeAsync("aria-expanded", "false");
            await Assertions.Expect(Box(page)).ToHaveValueAsync("绿色");
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task Nothing_is_sent_while_an_input_method_composes()
    {
        var page = await chromium.OpenAsync("/", "zh-CN");
        var sent = new List<string>();
        page.Request += (_, request) => sent.Add(Uri.UnescapeDataString(new Uri(request.Url).Query));
        await page.Clock.InstallAsync();

        // The first character is still about to be sent when the reader composes the second.
        await Box(page).FillAsync("绿");
        await ComposeAsync(page, "compositionstart", "绿");
        await ComposeAsync(page, "input", "绿se");
        await page.Clock.RunForAsync(5_000);
        Assert.Empty(sent);
        await ComposeAsync(page, "compositionend", "绿色");
        await page.Clock.RunForAsync(5_000);

        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("绿色氢能");
        Assert.Equal(["?q=绿色"], sent);
    }

    [BrowserFact]
    public async Task Without_a_script_the_box_searches_all_the_same()
    {
        var page = await chromium.OpenAsync("/", "zh-CN", hasScript: false);

        await Box(page).FillAsync("绿色");
        await page.GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForURLAsync("**/search?q=*");

        await Assertions.Expect(page.Locator("article")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#q-suggestions")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task An_open_list_is_accessible_and_as_narrow_as_the_screen()
    {
        foreach (var (locale, typed) in new[] { ("zh-CN", "绿色"), ("en-GB", "green") })
        {
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                var page = await chromium.OpenAsync(SamplePages.Results, locale, widthPixels: 320, colours);
                await TypeAsync(page, typed);
                await page.Keyboard.PressAsync("ArrowDown");
                await Assertions.Expect(page.Locator("[role=option][aria-selected=true]")).ToBeVisibleAsync();

                var found = await page.RunAxe(AccessibilityTests.Rules);
                var widest = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");

                Assert.Empty(found.Violations.Select(violation => $"{locale} {colours}: {violation.Id}"));
                Assert.InRange(widest, 1, 320);
                await page.Context.CloseAsync();
            }
        }
    }

    private async Task<IPage> OpenListAsync(string path, string locale, string typed)
    {
        var page = await chromium.OpenAsync(path, locale);
        await TypeAsync(page, typed);
        return page;
    }

    private static async Task TypeAsync(IPage page, string typed)
    {
        await Box(page).FillAsync(typed);
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
    }

    private static ILocator Box(IPage page) => page.Locator("#q");

    private static async Task ComposeAsync(IPage page, string kind, string text)
    {
        await Box(page)
            .EvaluateAsync(
                """
                (box, [kind, text]) => {
                  box.value = text;
                  box.dispatchEvent(kind === "input"
                    ? new InputEvent(kind, { bubbles: true, isComposing: true })
                    : new CompositionEvent(kind, { bubbles: true, data: text }));
                }
                """,
                new[] { kind, text }
            );
    }
}
