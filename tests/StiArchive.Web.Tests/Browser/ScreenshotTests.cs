using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>Pictures of the archive of this repository, for the README and for the eye: <c>artifacts/screenshots/</c>.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ScreenshotTests(Chromium chromium, RepositoryArchive archive) : IClassFixture<RepositoryArchive>
{
    private const string Results = "/search?q=韩国 APEC中心";

    private static readonly int[] WidthsPixels = [1280, 360];

    [BrowserFact(OnlyWith = "STI_SCREENSHOTS")]
    public async Task Every_page_is_photographed_in_both_languages_wide_and_narrow_light_and_dark()
    {
        archive.UseKestrel(port: 0);
        archive.StartServer();
        (string Name, string Path)[] pages =
        [
            ("home", "/"),
            ("results", Results),
            ("no-results", SamplePages.NoResults),
            ("paper", await FindPaperAsync()),
            ("not-found", SamplePages.NotFound),
            ("browse", SamplePages.Browse),
            ("keywords", SamplePages.Keywords),
            ("economy", SamplePages.Economy),
            ("tables", SamplePages.Tables),
            ("doubts", SamplePages.Doubts),
            ("help", SamplePages.Help),
            ("about", SamplePages.About),
        ];
        foreach (var (name, path) in pages)
        {
            foreach (var (locale, widthPixels) in SamplePages.Locales.SelectMany(_ => WidthsPixels, ValueTuple.Create))
            {
                await TakeAsync($"{name}-{locale[..2]}-{widthPixels}", path, locale, widthPixels, ColorScheme.Light);
            }

            await TakeAsync($"{name}-dark", path, SamplePages.Locales[0], WidthsPixels[0], ColorScheme.Dark);
        }

        await TakeSuggestionsAsync();
    }

    private async Task TakeSuggestionsAsync()
    {
        foreach (var (locale, typed) in new[] { (SamplePages.Locales[0], "科技"), (SamplePages.Locales[1], "sci") })
        {
            foreach (var (widthPixels, colours) in WidthsPixels.Zip([ColorScheme.Light, ColorScheme.Dark]))
            {
                var page = await chromium.OpenAsync(Address(Results), locale, widthPixels, colours);
                await page.Locator("#q").FillAsync(typed);
                await page.Locator("[role=option]").First.WaitForAsync();
                await page.Keyboard.PressAsync("ArrowDown");
                await page.ScreenshotAsync(new() { Path = FileOf($"suggest-{locale[..2]}-{widthPixels}") });
                await page.Context.CloseAsync();
            }
        }
    }

    private async Task<string> FindPaperAsync()
    {
        var page = await chromium.OpenAsync(Address(Results), SamplePages.Locales[0]);
        var path = await page.Locator("article h2 a").First.GetAttributeAsync("href");
        await page.Context.CloseAsync();
        return path ?? throw new InvalidOperationException($"{Results} finds no paper.");
    }

    private async Task TakeAsync(string name, string path, string locale, int widthPixels, ColorScheme colours)
    {
        var page = await chromium.OpenAsync(Address(path), locale, widthPixels, colours);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = FileOf(name), FullPage = true });
        await page.Context.CloseAsync();
    }

    private static string FileOf(string name) => RepositoryRoot.Combine("artifacts", "screenshots", $"{name}.png");

    private string Address(string path) => new Uri(archive.ClientOptions.BaseAddress, path).AbsoluteUri;
}
