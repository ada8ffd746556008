using System.Globalization;
using StiArchive.Web.Search;

namespace StiArchive.Web.Papers;

/// <summary>Addresses of papers and of places in them.</summary>
public static class PaperUrl
{
    public const string FindParameter = "find";

    public static string Of(string id) => $"/papers/{Uri.EscapeDataString(id)}";

    /// <summary>A paper with the words of a search marked.</summary>
    public static string Of(string id, string query) =>
        query.Length == 0 ? Of(id) : $"{Of(id)}?{SearchParameters.Query}={Uri.EscapeDataString(query)}";

    /// <summary>A passage in its paper, with the words of a search marked.</summary>
    public static string Of(string id, string query, string anchor) => $"{Of(id, query)}#{anchor}";

    /// <summary>A paper with other words marked, which are looked for in it alone.</summary>
    public static string Find(string id, string find) => $"{Of(id)}?{FindParameter}={Uri.EscapeDataString(find)}";

    /// <summary>What the fingerprint of a passage is written behind: an address that outlives a new reading of the paper.</summary>
    public static string Passages(string id) => $"{Of(id)}/passages/";

    /// <summary>A table of a paper for spreadsheets.</summary>
    /// <param name="number">Counted from 1 in the order of the paper.</param>
    public static string TableCsv(string id, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(id)}/tables/{number}.csv");

    public static string Original(string id) => $"{Of(id)}/original";
}
