using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>Pictures of the pages, for the README and for the eye: <c>artifacts/screenshots/</c>.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ScreenshotTests(Chromium chromium)
{
    private static readonly int[] WidthsPixels = [1280, 360];

    private static readonly (string Name, string Path)[] Pages =
    [
        ("home", SamplePages.Home),
        ("results", SamplePages.Results),
        ("no-results", SamplePages.NoResults),
        ("paper", SamplePages.Paper),
        ("round-table", SamplePages.RoundTable),
        ("not-found", SamplePages.NotFound),
    ];

    [BrowserFact(OnlyWith = "STI_SCREENSHOTS")]
    public async Task Every_page_is_photographed_in_both_languages_wide_and_narrow_light_and_dark()
    {
        foreach (var (name, path) in Pages)
        {
            foreach (var locale in SamplePages.Locales)
            {
                foreach (var widthPixels in WidthsPixels)
                {
                    await TakeAsync(
                        $"{name}-{locale[..2]}-{widthPixels}",
                        path,
                        locale,
                        widthPixels,
                        ColorScheme.Light
                    );
                }
            }

            await TakeAsync($"{name}-dark", path, "zh-CN", WidthsPixels[0], ColorScheme.Dark);
        }
    }

    private async Task TakeAsync(string name, string path, string locale, int widthPixels, ColorScheme colours)
    {
        var page = await chromium.OpenAsync(path, locale, widthPixels, colours);
        var file = RepositoryRoot.Combine("artifacts", "screenshots", $"{name}.png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
        await page.Context.CloseAsync();
    }
}
