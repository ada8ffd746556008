using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>Every kind of page over papers, and for queries, that say hostile things, in a browser that would run them.</summary>
[Collection(BrowserGroup.Name)]
public sealed class HostilePagesTests(Chromium chromium, HostileServer server) : IClassFixture<HostileServer>
{
    // Of the texts, so many try to be HTML.
    private const int HtmlTexts = 7;

    private const int ShownChars = 60;

    // They are many, and of one kind; an odd number, so that both readers see shelves of every list.
    private const int EachShelf = 5;

    private static readonly (string Locale, int WidthPixels)[] Readers = [("zh-CN", 320), ("en-GB", 1280)];

    private static readonly string[] Rooms =
    [
        "/",
        "/search?q=合作",
        "/search?q=韩国&sort=newest",
        "/browse",
        "/browse/years",
        "/browse/authors",
        "/browse/keywords",
        "/browse/journals",
        "/browse/economies",
        $"/browse/years/{HostileArchive.Year}",
        "/browse/economies/KR",
        "/tables",
        "/tables?q=合作",
        "/doubts",
        "/help",
        "/about",
    ];

    [BrowserFact]
    public async Task Rooms_show_what_papers_say_and_do_nothing_of_it()
    {
        await VisitAsync(Rooms, Readers[0]);
        await VisitAsync(Rooms, Readers[1]);
    }

    [BrowserFact]
    public Task Papers_show_what_they_say_and_do_nothing_of_it() =>
        VisitInTurnAsync(HostileArchive.Ids.Select(id => $"/papers/{id}?q=合作&find=合作"));

    [BrowserFact]
    public async Task Shelves_show_what_they_are_called_and_do_nothing_of_it()
    {
        var page = await chromium.OpenAsync(server.Address("/browse"), "zh-CN");
        var shelves = new List<string>();
        foreach (var list in new[] { "authors", "keywords", "journals", "economies" })
        {
            await page.GotoAsync(server.Address($"/browse/{list}"));
            shelves.AddRange(
                await page.Locator(".shelves a").EvaluateAllAsync<string[]>("links => links.map(a => a.pathname)")
            );
        }

        await page.Context.CloseAsync();
        Assert.True(shelves.Count > HostileTexts.All.Count);
        await VisitInTurnAsync(shelves.Where((_, place) => place % EachShelf == 0));
    }

    [BrowserFact]
    public Task Queries_are_shown_and_nothing_of_them_is_done() =>
        VisitInTurnAsync(HostileTexts.All.Select(Uri.EscapeDataString).SelectMany(AddressesWith));

    [BrowserFact]
    public Task Error_pages_show_nothing_of_the_address() =>
        VisitInTurnAsync([
            .. HostileTexts.All.Take(HtmlTexts).Select(text => $"/nowhere/{Uri.EscapeDataString(text)}"),
            "/error/500",
            "/error/400",
        ]);

    [BrowserFact]
    public async Task Suggestions_are_words_and_nothing_else()
    {
        foreach (var (locale, widthPixels) in Readers)
        {
            var page = await chromium.OpenAsync(server.Address("/"), locale, widthPixels);
            var watch = new PageWatch(page, server.Address("/"));
            foreach (var typed in new[] { "氢能", "Title", "Lin", "<", "=" })
            {
                await page.RunAndWaitForResponseAsync(
                    () => page.Locator("#q").FillAsync(typed),
                    response => response.Url.Contains("/suggest?q=", StringComparison.Ordinal)
                );
                await watch.CheckAsync($"{typed} {locale} {widthPixels}");
            }

            await page.Locator("#q").FillAsync("合作");
            await Assertions.Expect(page.Locator("[role=option]").First).ToBeVisibleAsync();
            await watch.CheckAsync($"合作 {locale} {widthPixels}");
            await page.Context.CloseAsync();
            Assert.True(watch.Findings.Count == 0, string.Join('\n', watch.Findings));
        }
    }

    private static IEnumerable<string> AddressesWith(string text, int place)
    {
        string[] others =
        [
            $"/tables?q={text}",
            $"/browse/keywords?filter={text}",
            $"/papers/{HostileArchive.Ids.First()}?q={text}&find={text}",
        ];
        var (search, other) = (
            $"/search?q={text}&author={text}&keyword={text}&year={text}",
            others[place % others.Length]
        );
        return place % Readers.Length == 0 ? [search, other] : [other, search];
    }

    /// <summary>Half of the pages on a narrow screen in Chinese, half on a wide one in English.</summary>
    private async Task VisitInTurnAsync(IEnumerable<string> addresses)
    {
        var all = addresses.Index().ToLookup(address => address.Index % Readers.Length, address => address.Item);
        foreach (var turn in all)
        {
            await VisitAsync(turn, Readers[turn.Key]);
        }
    }

    private async Task VisitAsync(IEnumerable<string> addresses, (string Locale, int WidthPixels) reader)
    {
        var page = await chromium.OpenAsync(server.Address("/about"), reader.Locale, reader.WidthPixels);
        var watch = new PageWatch(page, server.Address("/"));
        foreach (var address in addresses)
        {
            await page.GotoAsync(server.Address(address));
            await watch.CheckAsync($"{address[..Math.Min(address.Length, ShownChars)]} {reader}");
        }

        await page.Context.CloseAsync();
        Assert.True(watch.Findings.Count == 0, string.Join('\n', watch.Findings));
    }
}
