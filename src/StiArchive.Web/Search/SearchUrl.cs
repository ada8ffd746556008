using System.Globalization;
using System.Text;
using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>Addresses of searches. The address is the whole state, and equal states have equal addresses.</summary>
public static class SearchUrl
{
    public const string Path = "/search";
    public const string ApiPath = "/api/search";
    public const string ExplainPath = "/api/explain";

    public static string Of(SearchRequest request) => Path + QueryString(request);

    /// <summary>The same search for programs.</summary>
    public static string AsJson(SearchRequest request) => ApiPath + QueryString(request);

    /// <summary>The question mark and what follows; empty for an empty request.</summary>
    public static string QueryString(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        var parts = new StringBuilder();
        Append(parts, SearchParameters.Query, request.Text.Length == 0 ? [] : [Shorten(request.Text)]);
        Append(parts, SearchParameters.Author, request.Authors.Order(StringComparer.Ordinal));
        Append(parts, SearchParameters.Year, request.Years.Order().Select(Digits));
        Append(parts, SearchParameters.Economy, request.Economies.Order(StringComparer.Ordinal));
        Append(parts, SearchParameters.Page, request.Page > 1 ? [Digits(request.Page)] : []);
        return parts.ToString();
    }

    public static string ForText(string text) => Of(new SearchRequest { Text = text });

    /// <summary>The same search with a facet value chosen, or no longer chosen; back on the first page.</summary>
    public static string Toggled(SearchRequest request, FacetField field, string key)
    {
        ArgumentNullException.ThrowIfNull(request);

        var toggled = field switch
        {
            FacetField.Author => request with { Authors = Toggle(request.Authors, key) },
            FacetField.Year => request with
            {
                Years = Toggle(request.Years, int.Parse(key, CultureInfo.InvariantCulture)),
            },
            FacetField.Economy => request with { Economies = Toggle(request.Economies, key) },
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, message: null),
        };
        return Of(toggled with { Page = 1 });
    }

    public static string WithText(SearchRequest request, string text) => Of(request with { Text = text, Page = 1 });

    public static string OnPage(SearchRequest request, int page) => Of(request with { Page = page });

    public static string WithoutFilters(SearchRequest request) =>
        Of(request with { Authors = [], Years = [], Economies = [], Page = 1 });

    // No more of a query is read, so that no link need carry more.
    private static string Shorten(string text) =>
        text.Length <= QueryReader.LongestQueryChars ? text : text[..QueryReader.LongestQueryChars];

    private static T[] Toggle<T>(IReadOnlyList<T> values, T value) =>
        values.Contains(value) ? [.. values.Except([value])] : [.. values, value];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Append(StringBuilder parts, string name, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            parts.Append(parts.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }
    }
}
