using System.Text;
using Microsoft.AspNetCore.Mvc;
using StiArchive.Exporting;
using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Search;

/// <summary>The search box, the page of results, and the same results as files.</summary>
public sealed class SearchController(Searcher searcher) : Controller
{
    /// <summary>Passages of a file of results at most.</summary>
    public const int MostExported = Searcher.LargestPage;

    private const int NewestPapersShown = 5;

    [HttpGet("/"), HttpHead("/")]
    public IActionResult Index() => View(new HomePage(searcher.Totals(), searcher.NewestPapers(NewestPapersShown)));

    /// <summary>What cannot be read of an address is said on the page, and the rest is searched for.</summary>
    [HttpGet(SearchUrl.Path), HttpHead(SearchUrl.Path)]
    public IActionResult Results(CancellationToken cancellationToken)
    {
        var parameters = SearchParameters.Read(Request.Query);
        var results = searcher.Search(parameters.Request, cancellationToken);
        return View(new ResultsPage(results, parameters.LeftOut));
    }

    /// <summary>The best results for a spreadsheet, as many as <see cref="MostExported"/>.</summary>
    [HttpGet(SearchUrl.CsvPath), HttpHead(SearchUrl.CsvPath)]
    public IActionResult Csv(CancellationToken cancellationToken) =>
        Best(cancellationToken) is { } results
            ? new CsvFile(HitsCsv.Write(results.Hits, PageAddress.Absolute(Request, "")), "stiarchive-results.csv")
            : StatusCode(StatusCodes.Status503ServiceUnavailable);

    /// <summary>The same results as a file of JSON.</summary>
    [HttpGet(SearchUrl.JsonPath), HttpHead(SearchUrl.JsonPath)]
    public IActionResult JsonFile(CancellationToken cancellationToken)
    {
        if (Best(cancellationToken) is not { } results)
        {
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        var json = Encoding.UTF8.GetBytes(SearchJson.Write(results));
        return File(json, "application/json; charset=utf-8", "stiarchive-results.json");
    }

    // Of one search, so that none comes twice or is missing when a paper is added meanwhile. Null for a search that took too
    // long: a file that looks as if nothing had been found would be believed.
    private SearchResults? Best(CancellationToken cancellationToken)
    {
        var asked = SearchParameters.Read(Request.Query).Request;
        var results = searcher.Search(asked with { Page = 1, PageSize = MostExported, Facets = [] }, cancellationToken);
        return results.Notices.Contains(QueryNotice.TooBroad) ? null : results;
    }
}
