using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
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

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);

        // Before the answer: one of an index that changes meanwhile is newer than its tag, which does no harm.
        var http = context.HttpContext;
        var tag = TagOf(http.RequestServices.GetRequiredService<Holdings>());
        var answer = await next();
        if (answer.Exception is not null || !IsWhole(answer.Result) || IsOfThisMoment(http.Response))
        {
            return;
        }

        http.Response.Headers.ETag = tag.ToString();
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(held => Names(held, tag)))
        {
            answer.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
        }
    }

    // What is not there is not there, whatever a program holds (RFC 9110, 13.2.1).
    private static bool IsWhole(IActionResult? result) =>
        result is not IStatusCodeActionResult { StatusCode: not (null or StatusCodes.Status200OK) };

    private static bool IsOfThisMoment(HttpResponse response) =>
        response.GetTypedHeaders().CacheControl is { NoStore: true };

    private static bool Names(EntityTagHeaderValue held, EntityTagHeaderValue tag) =>
        held.Equals(EntityTagHeaderValue.Any) || held.Compare(tag, useStrongComparison: false);

    private static EntityTagHeaderValue TagOf(Holdings holdings) =>
        new(string.Create(CultureInfo.InvariantCulture, $"\"{holdings.Generation():x}-{Build}\""), isWeak: true);
}
