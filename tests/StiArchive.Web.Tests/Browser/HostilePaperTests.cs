using Microsoft.Playwright;
using StiArchive.Corpus;

namespace StiArchive.Web.Tests.Browser;

/// <summary>A paper that tries to be more than text, in a browser that would run it.</summary>
[Collection(BrowserGroup.Name)]
public sealed class HostilePaperTests(Chromium chromium, SampleArchive archive) : IClassFixture<SampleArchive>
{
    private static readonly int[] WidthsPixels = [320, 1280];

    [BrowserFact]
    public async Task Nothing_of_it_runs_and_nothing_breaks_the_layout()
    {
        new CorpusFolder(archive.CorpusRoot).Save(HostilePaper.Paper, HostilePaper.OriginalBytes);
        archive.UseKestrel(port: 0);
        archive.StartServer();
        var address = new Uri(archive.ClientOptions.BaseAddress, $"/papers/{HostilePaper.Id}?find=<img");

        foreach (var width in WidthsPixels)
        {
            var page = await chromium.OpenAsync(address.ToString(), "zh-CN", width);
            var widths = await page.EvaluateAsync<int[]>(
                "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"
            );

            Assert.True(widths[0] <= widths[1], $"{widths[0]} pixels wide on {widths[1]}");
            Assert.DoesNotMatch("^run$", await page.TitleAsync());
            await Assertions.Expect(page.Locator("main img")).ToHaveCountAsync(0);
            await page.Locator("#t1 th button").Last.ClickAsync();
            Assert.DoesNotMatch("^run$", await page.TitleAsync());
            await page.Context.CloseAsync();
        }
    }
}
