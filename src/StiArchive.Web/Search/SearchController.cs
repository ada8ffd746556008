using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using StiArchive.Exporting;
using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Searching.Explaining;
using StiArchive.Web.Api;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Search;

/// <summary>The search box, the page of results, and the same results as JSON.</summary>
public sealed class SearchController(Searcher searcher) : Controller
{
    /// <summary>Passages of a file of results at most.</summary>
    public const int MostExported = 500;

    private const int NewestPapersShown = 5;
    private const int ExportedParts = 5;
    private const int SizeOfPart = MostExported / ExportedParts;

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

    /// <summary>A program that misspells a filter is told so: it would not notice that there are too many results.</summary>
    [
        HttpGet(SearchUrl.ApiPath),
        HttpHead(SearchUrl.ApiPath),
        HttpGet(ApiUrl.Search),
        HttpHead(ApiUrl.Search),
        GenerationTag
    ]
    public IActionResult Api(CancellationToken cancellationToken)
    {
        var parameters = SearchParameters.Read(Request.Query);
        if (parameters.LeftOut.Count > 0)
        {
            return Problem(statusCode: StatusCodes.Status400BadRequest, detail: Explain(parameters.LeftOut));
        }

        var results = searcher.Search(parameters.Request, cancellationToken);
        if (PagingLinks.Of(results.Request.Page, results.PageCount, OnPage) is { } links)
        {
            Response.Headers.Link = links;
        }

        return Content(SearchJson.Write(results), MediaTypeNames.Application.Json, Encoding.UTF8);
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

    /// <summary>Where the score of one passage comes from, or why it is not among the results.</summary>
    [HttpGet(SearchUrl.ExplainPath), HttpHead(SearchUrl.ExplainPath)]
    public IActionResult Explain(string? passage, CancellationToken cancellationToken)
    {
        if (PassageAddress.Read(passage ?? "") is not { } address)
        {
            const string Needed = "passage must be the address of a passage, /papers/ID#ANCHOR, with # written as %23.";
            return Problem(statusCode: StatusCodes.Status400BadRequest, detail: Needed);
        }

        var text = SearchParameters.Read(Request.Query).Request.Text;
        try
        {
            return searcher.Explain(text, address.PaperId, address.Anchor, cancellationToken) is { } explanation
                ? Content(ExplanationJson.Write(explanation), MediaTypeNames.Application.Json, Encoding.UTF8)
                : Problem(statusCode: StatusCodes.Status404NotFound, detail: $"The archive has no passage {address}.");
        }
        catch (TimeoutException)
        {
            const string TooBroad = "It took too long and was stopped; narrower words will help.";
            return Problem(statusCode: StatusCodes.Status503ServiceUnavailable, detail: TooBroad);
        }
    }

    // Null for a search that took too long: a file that looks as if nothing had been found would be believed.
    private SearchResults? Best(CancellationToken cancellationToken)
    {
        var asked = SearchParameters.Read(Request.Query).Request with { Facets = [], PageSize = SizeOfPart };
        var results = searcher.Search(asked with { Page = 1 }, cancellationToken);
        var hits = results.Hits.ToList();
        for (var part = 2; part <= ExportedParts && hits.Count < results.PassageCount; part++)
        {
            hits.AddRange(searcher.Search(asked with { Page = part }, cancellationToken).Hits);
        }

        var isWhole = hits.Count == Math.Min(results.PassageCount, MostExported);
        return isWhole && !results.Notices.Contains(QueryNotice.TooBroad)
            ? results with
            {
                Request = results.Request with { PageSize = MostExported },
                Hits = hits,
            }
            : null;
    }

    private string OnPage(int page) =>
        Request.Path + SearchUrl.QueryString(SearchParameters.Read(Request.Query).Request with { Page = page });

    private static string Explain(IEnumerable<UnreadableValue> values) =>
        string.Join(' ', values.Select(value => $"{value.Name} cannot be \"{value.Shown}\": give {Wanted(value)}."));

    private static string Wanted(UnreadableValue value) =>
        value.Listed is null ? "a whole number above 0" : $"one of {string.Join(", ", value.Listed)}";
}
