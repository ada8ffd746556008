using System.Globalization;
using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using StiArchive.Browsing;
using StiArchive.Corpus;
using StiArchive.Exporting;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Searching;
using StiArchive.Web.Search;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Papers;

/// <summary>A paper to read, its tables, and the original that it was made from.</summary>
[UnreadablePaper]
public sealed class PapersController(Searcher searcher, Shelves shelves, CorpusFolder corpus) : Controller
{
    [HttpGet("/papers/{id}"), HttpHead("/papers/{id}")]
    public IActionResult Paper(string id)
    {
        if (!corpus.Holds(id))
        {
            return NotFound();
        }

        var paper = corpus.Read(id);
        var passages = PassageCutter.Cut(paper);
        return View(new PaperPage(paper, passages, ReadSearch(passages)) { Links = new PaperLinks(shelves.Of(id)) });
    }

    /// <summary>A place in the paper as it is now, for citations that outlive a new reading of it.</summary>
    [HttpGet("/papers/{id}/passages/{fingerprint}"), HttpHead("/papers/{id}/passages/{fingerprint}")]
    public IActionResult Passage(string id, string fingerprint) =>
        searcher.PassageByFingerprint(id, fingerprint) is { } passage
            ? Redirect(PaperUrl.Of(id, query: "", passage.Anchor))
            : NotFound();

    /// <summary>A table for spreadsheets.</summary>
    /// <param name="number">Counted from 1 in the order of the paper.</param>
    [HttpGet("/papers/{id}/tables/{number:int:min(1)}.csv"), HttpHead("/papers/{id}/tables/{number:int:min(1)}.csv")]
    public IActionResult TableAsCsv(string id, int number)
    {
        if (!corpus.Holds(id) || PaperTables.Find(corpus.Read(id), number) is not { } table)
        {
            return NotFound();
        }

        return new CsvFile(
            TableCsv.Write(table),
            string.Create(CultureInfo.InvariantCulture, $"{id}-table-{number}.csv")
        );
    }

    /// <summary>The bytes as they were received; to be saved, never shown, as anyone may have written them.</summary>
    [HttpGet("/papers/{id}/original"), HttpHead("/papers/{id}/original")]
    public IActionResult Original(string id)
    {
        if (!corpus.Holds(id) || corpus.ReadOriginal(id) is not { } bytes)
        {
            return NotFound();
        }

        try
        {
            return corpus.Read(id).Original is { } original ? Original(bytes, original) : NotFound();
        }
        catch (CorpusFormatException)
        {
            // The bytes do not depend on the file that describes them, and are what it can be mended by.
            return File(bytes, MediaTypeNames.Application.Octet, $"{id}-{CorpusFolder.OriginalFileName}");
        }
    }

    private FileContentResult Original(byte[] bytes, Original original)
    {
        var tag = new EntityTagHeaderValue($"\"{original.Sha256}\"");
        return File(bytes, TextIn(original), original.Name, lastModified: null, tag);
    }

    private PaperSearch ReadSearch(IReadOnlyList<Passage> passages)
    {
        var query = SearchParameters.Read(Request.Query).Request.Text;
        var find = SearchParameters.ReadText(Request.Query[PaperUrl.FindParameter]).Trim();
        return PaperSearch.Of(query, find, searcher, passages);
    }

    private static string TextIn(Original original)
    {
        var encoding = original.Encoding.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? original.Encoding
            : "";
        return encoding.Length == 0
            ? MediaTypeNames.Application.Octet
            : $"{MediaTypeNames.Text.Plain}; charset={encoding}";
    }
}
