using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>What readers do without a question: browse, look for a table, see what is in doubt, learn to ask.</summary>
[Collection(BrowserGroup.Name)]
public sealed class RoomTests(Chromium chromium)
{
    [BrowserFact]
    public async Task A_reader_goes_from_an_economy_to_a_passage_that_names_it()
    {
        foreach (var hasScript in new[] { true, false })
        {
            var page = await chromium.OpenAsync("/", "en-GB", hasScript: hasScript);

            await page.Locator(".rooms a", new() { HasText = "Browse" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Republic of Korea", Exact = true }).ClickAsync();
            await Assertions.Expect(page.Locator(".year-chart svg")).ToBeVisibleAsync();
            await page.Locator(".economy-best .hit-place a").First.ClickAsync();

            await Assertions.Expect(page.Locator(":target mark").First).ToBeVisibleAsync();
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task A_reader_finds_a_table_by_a_cell()
    {
        var page = await chromium.OpenAsync("/tables", "zh-CN");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("韩国");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/tables?q=*");

        await Assertions.Expect(page.Locator(".found-table mark").First).ToHaveTextAsync("韩国");
        await page.Locator(".found-table h2 a").ClickAsync();
        await Assertions.Expect(page.Locator("#t1")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task A_librarian_is_at_a_doubtful_place_in_three_clicks()
    {
        var page = await chromium.OpenAsync("/", "zh-CN", hasScript: false);

        await page.Locator(".footer-links a", new() { HasText = "存疑论文" }).ClickAsync();
        await page.Locator(".doubt-kinds a[href$='odd-table']").ClickAsync();
        await page.Locator(".doubt-places a").ClickAsync();

        await Assertions.Expect(page.Locator("#t1")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task An_example_of_the_help_is_tried_by_a_click()
    {
        var page = await chromium.OpenAsync("/help", "en-GB");

        await page.Locator(".guide a", new() { HasText = "economy:" }).First.ClickAsync();
        await page.WaitForURLAsync("**/search?q=economy*");

        await Assertions.Expect(page.Locator(".results-count")).ToContainTextAsync("paper");
    }
}
