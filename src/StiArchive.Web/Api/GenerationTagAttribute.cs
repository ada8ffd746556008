using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;
using StiArchive.Browsing;

namespace StiArchive.Web.Api;

/// <summary>Tags answers with the state of the index, so that a program which has one already is told so and no more.</summary>
/// <remarks>An answer depends on its address and on the index. The tag is weak: the time that a search took differs.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class GenerationTagAttribute : ActionFilterAttribute
{
    // Another version of the program may answer differently out of the same index.
    private static readonly string Build =
        typeof(GenerationTagAttribute).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        var http = context.HttpContext;
        var tag = TagOf(http.RequestServices.GetRequiredService<Holdings>());
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            {
                http.Response.Headers.ETag = tag.ToString();
            }

            return Task.CompletedTask;
        });
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(tag, useStrongComparison: false)))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
        }
    }

    private static EntityTagHeaderValue TagOf(Holdings holdings) =>
        new(string.Create(CultureInfo.InvariantCulture, $"\"{holdings.Generation():x}-{Build}\""), isWeak: true);
}
