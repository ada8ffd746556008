using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using StiArchive.Papers;

namespace StiArchive.Web.Shared;

/// <summary>Addresses of the page that is being written.</summary>
public static class PageAddress
{
    public static string Absolute(HttpRequest request, string pathAndQuery)
    {
        ArgumentNullException.ThrowIfNull(request);
        return $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}{pathAndQuery}";
    }

    /// <summary>The same page in a language, as path and query.</summary>
    public static string InLanguage(HttpRequest request, Language language)
    {
        ArgumentNullException.ThrowIfNull(request);

        var (path, query) = Asked(request);
        var kept = query
            .Where(pair => !string.Equals(pair.Key, TwoLanguages.ParameterName, StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        var builder = new QueryBuilder(kept) { { TwoLanguages.ParameterName, ReaderLanguage.Code(language) } };
        return request.PathBase.ToUriComponent() + Escape(path) + builder.ToQueryString();
    }

    // A path is decoded but for its escaped slashes, and would be taken for half escaped where it has a percent sign.
    private static string Escape(PathString path) =>
        new PathString(
            path.Value?.Replace("%", "%25", StringComparison.Ordinal)
                .Replace("%252F", "%2F", StringComparison.OrdinalIgnoreCase)
        ).ToUriComponent();

    // An error page is written under another path than the one that was asked for.
    private static (PathString Path, IQueryCollection Query) Asked(HttpRequest request)
    {
        var features = request.HttpContext.Features;
        if (features.Get<IStatusCodeReExecuteFeature>() is { } status)
        {
            return (
                new PathString(status.OriginalPath),
                new QueryCollection(QueryHelpers.ParseQuery(status.OriginalQueryString))
            );
        }

        var failed = features.Get<IExceptionHandlerPathFeature>();
        return (failed is null ? request.Path : new PathString(failed.Path), request.Query);
    }
}
