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
    public const int MostExported = Searcher.LargestPage;

    private const int NewestPapersShown = 5;

    private static readonly PageSize Size = new(new SearchRequest().PageSize, Largest: 100);

    private static readonly KnownParameters Explained = new([SearchParameters.Query, "passage"]);

    private static readonly KnownParameters Known = new(
        [SearchParameters.Query, SearchParameters.Sort, SearchParameters.Page, PageSize.ParameterName],
        [.. SearchParameters.Facets.Select(facet => facet.Name)]
    );

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
    [HttpRead(ApiUrl.Search), HttpRead(SearchUrl.ApiPath), GenerationTag]
    public IActionResult Api(CancellationToken cancellationToken)
    {
        var parameters = SearchParameters.Read(Request.Query);
        var size = Size.TryRead(Request.Query);
        var complaint =
            Known.Complain(Request.Query)
            ?? (parameters.LeftOut.Count > 0 ? Explain(parameters.LeftOut) : null)
            ?? (size is null ? Size.Wanted : null);
        return complaint is null
            ? Answer(parameters.Request with { PageSize = size ?? Size.Usual }, cancellationToken)
            : Problem(statusCode: StatusCodes.Status400BadRequest, detail: complaint);
    }

    /// <summary>The best results for a spreadsheet, as many as <see cref="MostExported"/>: of one search, so that none comes
    /// twice or is missing when a paper is added meanwhile.</summary>
    [HttpGet(SearchUrl.CsvPath), HttpHead(SearchUrl.CsvPath)]
    public IActionResult Csv(CancellationToken cancellationToken)
    {
        var request = SearchParameters.Read(Request.Query).Request with
        {
            Page = 1,
            PageSize = MostExported,
            Facets = [],
        };
        var hits = searcher.Search(request, cancellationToken).Hits;
        return new CsvFile(HitsCsv.Write(hits, PageAddress.Absolute(Request, "")), "stiarchive-results.csv");
    }

    /// <summary>Where the score of one passage comes from, or why it is not among the results.</summary>
    [HttpRead(ApiUrl.Explain), HttpRead(ApiUrl.ShortRoot + "/explain"), GenerationTag]
    public IActionResult Explain(string? passage, CancellationToken cancellationToken)
    {
        if (Explained.Complain(Request.Query) is { } complaint)
        {
            return Problem(statusCode: StatusCodes.Status400BadRequest, detail: complaint);
        }

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

    private ContentResult Answer(SearchRequest request, CancellationToken cancellationToken)
    {
        var results = searcher.Search(request, cancellationToken);
        if (PagingLinks.Of(results.Request.Page, results.PageCount, page => OnPage(request, page)) is { } links)
        {
            Response.Headers.Link = links;
        }

        if (results.Notices.Contains(QueryNotice.TooBroad))
        {
            // What was stopped now may be answered in a moment.
            Response.Headers.CacheControl = "no-store";
        }

        return Content(SearchJson.Write(results), MediaTypeNames.Application.Json, Encoding.UTF8);
    }

    private string OnPage(SearchRequest request, int page)
    {
        var query = SearchUrl.QueryString(request with { Page = page });
        return Request.Path
            + (
                request.PageSize == Size.Usual
                    ? query
                    : FormattableString.Invariant($"{query}{(query.Length == 0 ? '?' : '&')}size={request.PageSize}")
            );
    }

    private static string Explain(IEnumerable<UnreadableValue> values) =>
        string.Join(' ', values.Select(value => $"{value.Name} cannot be \"{value.Shown}\": give {Wanted(value)}."));

    private static string Wanted(UnreadableValue value) =>
        value.Listed is null ? "a whole number above 0" : $"one of {string.Join(", ", value.Listed)}";
}
