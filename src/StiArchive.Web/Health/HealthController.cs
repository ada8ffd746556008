using Microsoft.AspNetCore.Mvc;
using StiArchive.Searching;
using StiArchive.Web.Watching;

namespace StiArchive.Web.Health;

/// <summary>Tells a monitor, or a librarian who has added papers, how the archive is.</summary>
public sealed class HealthController(Searcher searcher, IndexState state, FreshnessCheck freshness) : ControllerBase
{
    [HttpGet("/health"), HttpHead("/health")]
    public ActionResult<HealthAnswer> Health()
    {
        var totals = searcher.Totals();
        return new HealthAnswer(
            "ok",
            totals.Papers,
            totals.Passages,
            freshness.IsFresh(),
            state.Problems,
            state.Failure
        );
    }
}
