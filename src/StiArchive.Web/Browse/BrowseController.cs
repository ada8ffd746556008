using Microsoft.AspNetCore.Mvc;
using StiArchive.Browsing;
using StiArchive.Economies;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Browse;

/// <summary>Papers by year, author, economy, keyword and journal.</summary>
public sealed class BrowseController(Shelves shelves, EconomyReports economies) : Controller
{
    private const int ShelvesOfSample = 12;
    private const int ShelvesOfPage = 120;
    private const int PapersOfPage = 20;
    private const int LongestFilterChars = 100;

    [HttpGet(BrowseUrl.Path), HttpHead(BrowseUrl.Path)]
    public IActionResult Index() => View(new BrowsePage([.. Enum.GetValues<ShelfKind>().Select(SampleOf)]));

    [HttpGet("/browse/{segment}"), HttpHead("/browse/{segment}")]
    public IActionResult List(string segment, string? filter)
    {
        if (BrowseUrl.Read(segment) is not { } kind)
        {
            return NotFound();
        }

        var typed = (filter ?? "").Trim();
        var text = typed.Length <= LongestFilterChars ? typed : typed[..LongestFilterChars];
        var shown = shelves.All(kind).Where(shelf => ShelfFilter.Fits(shelf, text)).ToList();
        return View(new ShelfListPage(kind, text, Paging.Of(shown, PageNumber.Read(Request.Query), ShelvesOfPage)));
    }

    /// <summary>Any form of an author's name and any case of a code lead to the one address of the shelf.</summary>
    [HttpGet("/browse/{segment}/{key}"), HttpHead("/browse/{segment}/{key}")]
    public IActionResult Shelf(string segment, string key, CancellationToken cancellationToken)
    {
        if (BrowseUrl.Read(segment) is not { } kind)
        {
            return NotFound();
        }

        return shelves.Find(kind, key) is { } found ? ShowShelf(found, cancellationToken)
            : kind == ShelfKind.Author ? FindAuthor(key)
            : kind == ShelfKind.Economy ? FindEconomy(key, cancellationToken)
            : NotFound();
    }

    private ShelfSample SampleOf(ShelfKind kind)
    {
        var all = shelves.All(kind);
        return new ShelfSample(kind, [.. all.Take(ShelvesOfSample)], all.Count);
    }

    private ViewResult ShowShelf(ShelfPapers found, CancellationToken cancellationToken)
    {
        var report = found.Shelf.Kind == ShelfKind.Economy ? economies.Of(found.Shelf.Key, cancellationToken) : null;
        var papers = Paging.Of(found.Papers, PageNumber.Read(Request.Query), PapersOfPage);
        return View(nameof(Shelf), new ShelfPage(found.Shelf, papers, report));
    }

    // A key that two people came to share is a name as well: wu-yan.
    private IActionResult FindAuthor(string name)
    {
        var called = shelves.AuthorsCalled(name.Replace('-', ' '));
        return called.Count switch
        {
            0 => NotFound(),
            1 => RedirectPermanent(BrowseUrl.Of(called[0])),
            _ => View("AuthorChoice", new AuthorChoicePage(name, called)),
        };
    }

    // No paper studies it, but passages may name it.
    private IActionResult FindEconomy(string code, CancellationToken cancellationToken)
    {
        var upper = code.ToUpperInvariant();
        if (EconomyCatalogue.Find(upper) is not { } economy)
        {
            return NotFound();
        }

        return string.Equals(code, upper, StringComparison.Ordinal)
            ? ShowShelf(
                new ShelfPapers(new Shelf(ShelfKind.Economy, code, economy.NameZh, economy.NameEn, 0), []),
                cancellationToken
            )
            : RedirectPermanent(BrowseUrl.Of(ShelfKind.Economy, upper));
    }
}
