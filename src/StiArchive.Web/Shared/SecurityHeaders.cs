namespace StiArchive.Web.Shared;

/// <summary>Headers that hold a page to what this app sends: own scripts, styles and images, nothing inline, no frame, no referrer.</summary>
public static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                // Set as the response starts, because the error handler clears what was set before it.
                context.Response.OnStarting(() => Apply(context.Response.Headers));
                return next(context);
            }
        );

    private static Task Apply(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (headers.CacheControl.Count == 0)
        {
            // One address serves both languages: what is kept must be asked for again.
            headers.CacheControl = "no-cache";
            headers.AppendCommaSeparatedValues("Vary", "Accept-Language", "Cookie");
        }

        return Task.CompletedTask;
    }
}
