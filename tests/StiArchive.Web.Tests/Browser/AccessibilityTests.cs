using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>What axe finds by the rules of WCAG 2.2 AA, in both languages, and in the colours of the night.</summary>
[Collection(BrowserGroup.Name)]
public sealed class AccessibilityTests(Chromium chromium, ManyYearsServer manyYears) : IClassFixture<ManyYearsServer>
{
    internal static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    private static readonly IEnumerable<(string Path, string Locale, ColorScheme Colours)> Views =
    [
        .. SamplePages.All.SelectMany(_ => SamplePages.Locales, (path, locale) => (path, locale, ColorScheme.Light)),
        .. SamplePages.All.Select((path, place) => (path, SamplePages.Locales[place % 2], ColorScheme.Dark)),
        .. SamplePages.States.Select((path, place) => (path, SamplePages.Locales[place % 2], ColorScheme.Light)),
    ];

    private static readonly string[] LongLists =
    [
        "/search?q=合作&page=2",
        "/search?q=合作&page=999",
        "/search?q=合作&economy=KR&year=1995&year=2009&sort=oldest&facets=all",
        "/browse/keywords?filter=科&page=1",
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

    [BrowserFact]
    public async Task Axe_finds_nothing_in_long_lists_and_behind_their_first_page()
    {
        var findings = new List<string>();
        foreach (var path in LongLists)
        {
            findings.AddRange(await FindAsync(manyYears.Address(path), "zh-CN", ColorScheme.Light));
            findings.AddRange(await FindAsync(manyYears.Address(path), "en-GB", ColorScheme.Dark));
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
