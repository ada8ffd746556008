using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace StiArchive.Web.Shared;

/// <summary>How much a request may bring. Nothing is uploaded, but a query may be long.</summary>
public static class RequestLimits
{
    /// <summary>Room for a query of 100,000 Han characters, nine bytes each in an address: whoever pastes a chapter into the box
    /// should be told what became of it.</summary>
    private const int LongestAddressBytes = 1000 * 1024;

    // The server refuses without a word what is longer than this; what lies between is refused by a page, or by problem+json.
    private const int LongestRequestLineBytes = 4 * 1024 * 1024;

    private const int LargestBodyBytes = 64 * 1024;

    public static void Apply(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBufferSize = LongestRequestLineBytes;
        kestrel.Limits.MaxRequestLineSize = LongestRequestLineBytes;
        kestrel.Limits.MaxRequestBodySize = LargestBodyBytes;
    }

    /// <summary>Refuses addresses that are too long, as everything else is refused.</summary>
    public static IApplicationBuilder UseAddressLimit(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (LengthOf(context.Request) <= LongestAddressBytes)
                {
                    return next(context);
                }

                context.Response.StatusCode = StatusCodes.Status414UriTooLong;
                return Task.CompletedTask;
            }
        );

    private static int LengthOf(HttpRequest request) =>
        (request.Path.Value?.Length ?? 0) + (request.QueryString.Value?.Length ?? 0);
}
