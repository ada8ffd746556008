using System.Globalization;
using System.Text;
using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Web.Api;

namespace StiArchive.Web.Search;

/// <summary>Addresses of searches. The address is the whole state, and equal states have equal addresses.</summary>
public static class SearchUrl
{
    public const string Path = "/search";
    public const string CsvPath = "/search.csv";
    public const string JsonPath = "/search.json";
    public const string ApiPath = ApiUrl.ShortRoot + "/search";

    public static string Of(SearchRequest request) => Path + QueryString(request);

    /// <summary>The same search for programs.</summary>
    public static string AsJson(SearchRequest request) => ApiPath + QueryString(request);

    /// <summary>The same search for spreadsheets; all of it, not the page.</summary>
    public static string AsCsv(SearchRequest request) => CsvPath + QueryString(request with { Page = 1 });

    /// <summary>What <see cref="AsCsv"/> has, as JSON.</summary>
    public static string AsJsonFile(SearchRequest request) => JsonPath + QueryString(request with { Page = 1 });

    /// <summary>The same page with all values of its facets.</summary>
    public static string WithAllValues(SearchRequest request)
    {
        var address = Of(request);
        var mark = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{address}{mark}{SearchParameters.FacetValues}={SearchParameters.AllValues}";
    }

    /// <summary>The question mark and what follows; empty for an empty request.</summary>
    public static string QueryString(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        var parts = new StringBuilder();
        Append(parts, SearchParameters.Query, request.Text.Length == 0 ? [] : [Shorten(request.Text)]);
        foreach (var (field, name) in SearchParameters.Facets)
        {
            Append(parts, name, request.Chosen.Of(field).Order(StringComparer.Ordinal));
        }

        Append(parts, SearchParameters.Sort, request.Order == SearchOrder.Relevance ? [] : [NameOf(request.Order)]);
        Append(parts, SearchParameters.Page, request.Page > 1 ? [Digits(request.Page)] : []);
        return parts.ToString();
    }

    public static string ForText(string text) => Of(new SearchRequest { Text = text });

    /// <summary>The same search with a facet value chosen, or no longer chosen; back on the first page.</summary>
    public static string Toggled(SearchRequest request, FacetField field, string key)
    {
        ArgumentNullException.ThrowIfNull(request);

        return Of(request with { Chosen = request.Chosen.Toggled(field, key), Page = 1 });
    }

    /// <summary>The same search in another order; back on the first page.</summary>
    public static string InOrder(SearchRequest request, SearchOrder order) =>
        Of(request with { Order = order, Page = 1 });

    /// <summary>What an order is called in an address.</summary>
    public static string NameOf(SearchOrder order) => order.ToString().ToLowerInvariant();

    public static string WithText(SearchRequest request, string text) => Of(request with { Text = text, Page = 1 });

    public static string OnPage(SearchRequest request, int page) => Of(request with { Page = page });

    public static string WithoutFilters(SearchRequest request) =>
        Of(request with { Chosen = FacetChoices.Empty, Page = 1 });

    // No more of a query is read, so that no link need carry more.
    private static string Shorten(string text) =>
        text.Length <= QueryReader.LongestQueryChars ? text : text[..QueryReader.LongestQueryChars];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Append(StringBuilder parts, string name, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            parts.Append(parts.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }
    }
}
