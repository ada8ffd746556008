namespace StiArchive.Web.Shared;

/// <summary>Serves <c>wwwroot</c>. An address that carries a version never changes and is kept for a year.</summary>
public static class VersionedFiles
{
    public static IApplicationBuilder UseVersionedFiles(this IApplicationBuilder app) =>
        app.UseStaticFiles(
            new StaticFileOptions
            {
                OnPrepareResponse = file =>
                    file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v")
                        ? "public, max-age=31536000, immutable"
                        : "public, max-age=3600",
            }
        );
}
