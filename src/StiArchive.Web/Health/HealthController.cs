using Microsoft.AspNetCore.Mvc;
using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Searching;

namespace StiArchive.Web.Health;

/// <summary>Tells a monitor, or a librarian who has added papers, how the archive is.</summary>
public sealed class HealthController(Searcher searcher, CorpusFolder corpus, ArchiveDatabase database) : ControllerBase
{
    [HttpGet("/health"), HttpHead("/health")]
    public ActionResult<HealthAnswer> Health()
    {
        var totals = searcher.Totals();
        var isFresh = IndexFreshness.Of(corpus, database).IsFresh;
        return new HealthAnswer("ok", totals.Papers, totals.Passages, isFresh);
    }
}
