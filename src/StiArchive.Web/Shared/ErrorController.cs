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

    private PathString? AskedPath()
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } reExecuted)
        {
            return reExecuted.OriginalPath;
        }

        return HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
    }
}
