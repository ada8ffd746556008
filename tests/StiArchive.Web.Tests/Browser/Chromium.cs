using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>Debian's Chromium and the archive of the samples behind a real port.</summary>
public sealed class Chromium : IAsyncLifetime, IAsyncDisposable
{
    public const string Path = "/usr/bin/chromium";

    // A busy machine draws a page in seconds; a page that is right is never waited for so long.
    private const int PatienceMs = 30_000;
    private const int MostPresses = 3;

    private readonly SampleArchive _archive = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        _archive.UseKestrel(port: 0);
        _archive.StartServer();
        if (!File.Exists(Path))
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(PatienceMs);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Path,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
        // On a new machine the first page costs seconds: fonts are looked up, caches are made. No test's fault.
        var first = await OpenAsync("/", "zh-CN");
        await first.Context.CloseAsync();
    }

    /// <summary>A new page that shows the archive as a reader with that browser would see it.</summary>
    /// <param name="locale">What the browser prefers: <c>zh-CN</c> or <c>en-GB</c>.</param>
    public async Task<IPage> OpenAsync(
        string path,
        string locale,
        int widthPixels = 1280,
        ColorScheme colours = ColorScheme.Light,
        bool hasScript = true
    )
    {
        var browser = _browser ?? throw new InvalidOperationException($"There is no browser at {Path}.");
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = _archive.ClientOptions.BaseAddress.ToString(),
                ColorScheme = colours,
                JavaScriptEnabled = hasScript,
                Locale = locale,
                ViewportSize = new ViewportSize { Width = widthPixels, Height = 900 },
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        if (hasScript)
        {
            await WaitForPaintAsync(page);
        }

        return page;
    }

    /// <summary>Waits until a page that was loaded is drawn: before that, Chromium drops the keys that are pressed.</summary>
    public static Task WaitForPaintAsync(IPage page) =>
        page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    /// <summary>Presses a key and waits for what it does; presses again if the browser, at work on something else, took no
    /// notice.</summary>
    public static async Task PressAsync(IPage page, string key, Func<float, Task> hasWorked)
    {
        for (var tries = 1; tries < MostPresses; tries++)
        {
            await page.Keyboard.PressAsync(key);
            try
            {
                await hasWorked(PatienceMs / MostPresses);
                return;
            }
            catch (Exception notYet) when (notYet is PlaywrightException or TimeoutException)
            {
                await WaitForPaintAsync(page);
            }
        }

        await page.Keyboard.PressAsync(key);
        await hasWorked(PatienceMs);
    }

    ValueTask IAsyncDisposable.DisposeAsync() => new(DisposeAsync());

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _archive.DisposeAsync();
    }
}
