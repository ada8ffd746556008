using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace StiArchive.Web.Shared;

/// <summary>Says in a sentence what went wrong and where to go from there: a page to people, problem+json to programs.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorController : Controller
{
    /// <summary>Answers every method: a request that failed keeps the method it came with.</summary>
    [Route("/error/{status:int:range(400,599)}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public IActionResult Error(int status)
    {
        if (AskedPath() is { } path && path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return Problem(statusCode: status, title: ReasonPhrases.GetReasonPhrase(status));
        }

        Response.StatusCode = status;
        Response.ContentType = "text/html; charset=utf-8";
        return View("Error", new ErrorPage(status));
    }

    // The paths are decoded already; as they stand they would be taken for parts of an address and decoded once more.
    private PathString? AskedPath()
    {
        var features = HttpContext.Features;
        var path =
            features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? features.Get<IExceptionHandlerPathFeature>()?.Path;
        return path is null ? null : new PathString(path);
    }
}
