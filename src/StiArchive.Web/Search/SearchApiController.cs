using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Searching.Explaining;
using StiArchive.Web.Api;

namespace StiArchive.Web.Search;

/// <summary>Results and explanations for programs.</summary>
public sealed class SearchApiController(Searcher searcher) : ControllerBase
{
    private static readonly PageSize Size = new(new SearchRequest().PageSize, Largest: 100);

    private static readonly KnownParameters Explained = new([SearchParameters.Query, "passage"]);

    private static readonly KnownParameters Known = new(
        [
            SearchParameters.Query,
            SearchParameters.Sort,
            SearchParameters.Page,
            SearchParameters.FacetValues,
            PageSize.ParameterName,
        ],
        [.. SearchParameters.Facets.Select(facet => facet.Name)]
    );

    /// <summary>A program that misspells a filter is told so: it would not notice that there are too many results.</summary>
    [HttpRead(ApiUrl.Search), HttpRead(SearchUrl.ApiPath), GenerationTag]
    public IActionResult Search(CancellationToken cancellationToken)
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
