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

/// <summary>Papers, tables and suggestions for programs; the search is at <see cref="SearchApiController"/>.</summary>
[GenerationTag]
[UnreadablePaper]
public sealed class ApiController(Searcher searcher, PaperPages papers, CorpusFolder corpus) : ControllerBase
{
    private static readonly PageSize Size = new(Usual: 50, Largest: 200);
    private static readonly KnownParameters Listing = new([PageNumber.ParameterName, PageSize.ParameterName]);
    private static readonly KnownParameters Typing = new([], SearchParameters.Query);

    [HttpRead(ApiUrl.Papers), HttpRead(ApiUrl.ShortRoot + "/papers")]
    public IActionResult Papers()
    {
        if (Listing.Complain(Request.Query) is { } complaint)
        {
            return Refuse(complaint);
        }

        if (PageNumber.TryRead(Request.Query) is not { } page)
        {
            return Refuse("page must be a whole number above 0.");
        }

        if (Size.TryRead(Request.Query) is not { } size)
        {
            return Refuse(Size.Wanted);
        }

        var shown = papers.NewestFirst(page, size);
        if (PagingLinks.Of(page, shown.PageCount, number => OnPage(number, size)) is { } links)
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

    [HttpRead(ApiUrl.Root + ApiUrl.OfPaper), HttpRead(ApiUrl.ShortRoot + ApiUrl.OfPaper)]
    public IActionResult Paper(string id) => corpus.Holds(id) ? Answer(PaperAnswer.Of(corpus.Read(id))) : NoPaper();

    /// <summary>A table for spreadsheets.</summary>
    /// <param name="number">Counted from 1 in the order of the paper.</param>
    [HttpRead(ApiUrl.Root + ApiUrl.OfTable), HttpRead(ApiUrl.ShortRoot + ApiUrl.OfTable)]
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

    [HttpRead(ApiUrl.Suggest), HttpRead(ApiUrl.ShortRoot + "/suggest")]
    public IActionResult Suggest()
    {
        if (Typing.Complain(Request.Query) is { } complaint)
        {
            return Refuse(complaint);
        }

        var typed = SearchParameters.Read(Request.Query).Request.Text;
        return Answer(new { Query = typed, Suggestions = searcher.Suggest(typed) });
    }

    private string OnPage(int page, int size) => FormattableString.Invariant($"{Request.Path}?page={page}&size={size}");

    private ContentResult Answer(object answer) =>
        Content(ApiJson.Write(answer), MediaTypeNames.Application.Json, Encoding.UTF8);

    private ObjectResult Refuse(string detail) => Problem(statusCode: StatusCodes.Status400BadRequest, detail: detail);

    private ObjectResult NoPaper() =>
        Problem(statusCode: StatusCodes.Status404NotFound, detail: "The archive has no paper of this id.");
}
