using StiArchive.Web.Search;

namespace StiArchive.Web.Papers;

/// <summary>Addresses of papers and of places in them.</summary>
public static class PaperUrl
{
    public static string Of(string id) => $"/papers/{Uri.EscapeDataString(id)}";

    /// <summary>A paper with the words of a search marked.</summary>
    public static string Of(string id, string query) =>
        query.Length == 0 ? Of(id) : $"{Of(id)}?{SearchParameters.Query}={Uri.EscapeDataString(query)}";

    /// <summary>A passage in its paper, with the words of a search marked.</summary>
    public static string Of(string id, string query, string anchor) => $"{Of(id, query)}#{anchor}";

    public static string Original(string id) => $"{Of(id)}/original";
}
