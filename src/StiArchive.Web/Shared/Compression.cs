using Microsoft.AspNetCore.ResponseCompression;

namespace StiArchive.Web.Shared;

/// <summary>Sends pages, answers and styles compressed: Brotli where a browser knows it, else gzip.</summary>
public static class Compression
{
    private static readonly string[] OtherTypes =
    [
        "image/svg+xml",
        "text/csv",
        "application/problem+json",
        "application/opensearchdescription+xml",
        "application/x-suggestions+json",
    ];

    /// <summary>Compresses whatever is text.</summary>
    /// <remarks>Over HTTPS too: guessing a secret by the length of what is sent (BREACH) needs a secret in the page, and there
    /// is none: nobody signs in, and no form carries a token.</remarks>
    public static IServiceCollection AddCompression(this IServiceCollection services) =>
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. OtherTypes];
        });
}
