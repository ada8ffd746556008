using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using StiArchive.Corpus;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Searching;
using StiArchive.Web.Search;

namespace StiArchive.Web.Papers;

/// <summary>A paper to read, and the original that it was made from.</summary>
public sealed class PapersController(Searcher searcher, CorpusFolder corpus) : Controller
{
    [HttpGet("/papers/{id}"), HttpHead("/papers/{id}")]
    public IActionResult Paper(string id)
    {
        if (!corpus.Holds(id))
        {
            return NotFound();
        }

        var paper = corpus.Read(id);
        var typed = SearchParameters.Read(Request.Query).Request.Text;
        return View(new PaperPage(paper, PassageCutter.Cut(paper), typed, searcher.ReadQuery(typed)));
    }

    /// <summary>A place in the paper as it is now, for citations that outlive a new reading of it.</summary>
    [HttpGet("/papers/{id}/passages/{fingerprint}"), HttpHead("/papers/{id}/passages/{fingerprint}")]
    public IActionResult Passage(string id, string fingerprint) =>
        searcher.PassageByFingerprint(id, fingerprint) is { } passage
            ? Redirect(PaperUrl.Of(id, query: "", passage.Anchor))
            : NotFound();

    /// <summary>The bytes as they were received; to be saved, never shown, as anyone may have written them.</summary>
    [HttpGet("/papers/{id}/original"), HttpHead("/papers/{id}/original")]
    public IActionResult Original(string id)
    {
        if (
            !corpus.Holds(id)
            || corpus.Read(id).Original is not { } original
            || corpus.ReadOriginal(id) is not { } bytes
        )
        {
            return NotFound();
        }

        var tag = new EntityTagHeaderValue($"\"{original.Sha256}\"");
        return File(bytes, TextIn(original), original.Name, lastModified: null, tag);
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
