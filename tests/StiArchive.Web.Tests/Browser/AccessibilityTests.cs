using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>What axe finds by the rules of WCAG 2.2 AA, in both languages, and in the colours of the night.</summary>
[Collection(BrowserGroup.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    internal static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    private static readonly IEnumerable<(string Path, string Locale, ColorScheme Colours)> Views =
    [
        .. SamplePages.All.SelectMany(_ => SamplePages.Locales, (path, locale) => (path, locale, ColorScheme.Light)),
        (SamplePages.Results, "zh-CN", ColorScheme.Dark),
        (SamplePages.Paper, "en-GB", ColorScheme.Dark),
    ];

    [BrowserFact]
    public async Task Axe_finds_nothing_on_any_page()
    {
        var findings = new List<string>();
        foreach (var (path, locale, colours) in Views)
        {
            findings.AddRange(await FindAsync(path, locale, colours));
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    private async Task<IEnumerable<string>> FindAsync(string path, string locale, ColorScheme colours)
    {
        var page = await chromium.OpenAsync(path, locale, colours: colours);
        foreach (var summary in await page.Locator("summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        var result = await page.RunAxe(Rules);
        await page.Context.CloseAsync();
        return result.Violations.Select(violation =>
            $"{path} ({locale}, {colours}): {violation.Id}, {violation.Impact}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"
        );
    }
}
