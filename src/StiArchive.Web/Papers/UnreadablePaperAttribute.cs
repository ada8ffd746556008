using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using StiArchive.Corpus;

namespace StiArchive.Web.Papers;

/// <summary>Answers for a paper whose file does not follow the format: a page to people, problem+json to programs.</summary>
/// <remarks>The status is 503: the program is well, and the paper comes back when the file is mended, so that crawlers keep
/// its address and monitors see no crash.</remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UnreadablePaperAttribute : ExceptionFilterAttribute
{
    private const int Status = StatusCodes.Status503ServiceUnavailable;
    private const string ProblemTitle = "The file of this paper cannot be read.";

    public override void OnException(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        if (context.Exception is CorpusFormatException unreadable)
        {
            var path = context.HttpContext.Request.Path;
            var isForProgram = path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            context.Result = isForProgram ? ProblemOf(unreadable, context) : PageOf(unreadable, context);
        }
    }

    private static ObjectResult ProblemOf(CorpusFormatException unreadable, ExceptionContext context)
    {
        var problems = context.HttpContext.RequestServices.GetRequiredService<ProblemDetailsFactory>();
        var problem = problems.CreateProblemDetails(
            context.HttpContext,
            Status,
            ProblemTitle,
            detail: unreadable.Message
        );
        return new ObjectResult(problem) { StatusCode = Status };
    }

    private static ViewResult PageOf(CorpusFormatException unreadable, ExceptionContext context)
    {
        var services = context.HttpContext.RequestServices;
        var id = context.RouteData.Values["id"] as string ?? "";
        var hasOriginal = services.GetRequiredService<CorpusFolder>().HoldsOriginal(id);
        var metadata = services.GetRequiredService<IModelMetadataProvider>();
        return new ViewResult
        {
            ViewName = "UnreadablePaper",
            StatusCode = Status,
            ViewData = new ViewDataDictionary<UnreadablePaper>(metadata, context.ModelState)
            {
                Model = UnreadablePaper.Of(unreadable, hasOriginal ? id : null),
            },
        };
    }
}
