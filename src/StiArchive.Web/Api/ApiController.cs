using System.Globalization;
using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using StiArchive.Browsing;
using StiArchive.Corpus;
using StiArchive.Exporting;
using StiArchive.Searching;
using StiArchive.Web.Papers;
using StiArchive.Web.Search;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Api;

/// <summary>Papers, tables and suggestions for programs; the search is at <see cref="SearchController.Api"/>.</summary>
[GenerationTag]
[UnreadablePaper]
public sealed class ApiController(Searcher searcher, PaperPages papers, CorpusFolder corpus) : ControllerBase
{
    private const int PageSize = 50;
    private const int LargestPage = 200;

    [HttpGet(ApiUrl.Papers), HttpHead(ApiUrl.Papers)]
    public IActionResult Papers()
    {
        if (PageNumber.TryRead(Request.Query) is not { } page)
        {
            return Refuse("page must be a whole number above 0.");
        }

        if (ReadSize() is not { } size)
        {
            return Refuse(FormattableString.Invariant($"size must be a whole number from 1 to {LargestPage}."));
        }

        var shown = papers.NewestFirst(page, size);
        if (PagingLinks.Of(page, shown.PageCount, number => ApiUrl.PapersOn(number, size)) is { } links)
        {
            Response.Headers.Link = links;
        }

        return Answer(
            new
            {
                PaperCount = shown.Total,
                Page = shown.Number,
                PageSize = shown.Size,
                shown.PageCount,
                Papers = shown.Items.Select(paper => new
                {
                    Paper = paper,
                    Url = ApiUrl.Paper(paper.Id),
                    Page = PaperUrl.Of(paper.Id),
                }),
            }
        );
    }

    [HttpGet(ApiUrl.Papers + "/{id}"), HttpHead(ApiUrl.Papers + "/{id}")]
    public IActionResult Paper(string id) => corpus.Holds(id) ? Answer(PaperAnswer.Of(corpus.Read(id))) : NoPaper();

    /// <summary>A table for spreadsheets.</summary>
    /// <param name="number">Counted from 1 in the order of the paper.</param>
    [
        HttpGet(ApiUrl.Papers + "/{id}/tables/{number:int:min(1)}.csv"),
        HttpHead(ApiUrl.Papers + "/{id}/tables/{number:int:min(1)}.csv")
    ]
    public IActionResult Table(string id, int number)
    {
        if (!corpus.Holds(id))
        {
            return NoPaper();
        }

        if (PaperTables.Find(corpus.Read(id), number) is not { } table)
        {
            return Problem(statusCode: StatusCodes.Status404NotFound, detail: "The paper has no such table.");
        }

        return new CsvFile(TableCsv.Write(table), FormattableString.Invariant($"{id}-table-{number}.csv"));
    }

    [HttpGet(ApiUrl.Suggest), HttpHead(ApiUrl.Suggest)]
    public IActionResult Suggest()
    {
        var typed = SearchParameters.Read(Request.Query).Request.Text;
        return Answer(new { Query = typed, Suggestions = searcher.Suggest(typed) });
    }

    private int? ReadSize()
    {
        if (!Request.Query.TryGetValue("size", out var given))
        {
            return PageSize;
        }

        var isNumber = int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var size);
        return isNumber && size is >= 1 and <= LargestPage ? size : null;
    }

    private ContentResult Answer(object answer) =>
        Content(ApiJson.Write(answer), MediaTypeNames.Application.Json, Encoding.UTF8);

    private ObjectResult Refuse(string detail) => Problem(statusCode: StatusCodes.Status400BadRequest, detail: detail);

    private ObjectResult NoPaper() =>
        Problem(statusCode: StatusCodes.Status404NotFound, detail: "The archive has no paper of this id.");
}
