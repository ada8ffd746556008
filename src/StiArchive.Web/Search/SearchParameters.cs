using System.Globalization;
using Microsoft.Extensions.Primitives;
using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>What an address asks for. Nothing in it is an error: what cannot be read is left out and listed.</summary>
/// <param name="Request">The part that could be read.</param>
/// <param name="LeftOut">The values that could not.</param>
public sealed record SearchParameters(SearchRequest Request, IReadOnlyList<UnreadableValue> LeftOut)
{
    public const string Query = "q";
    public const string Sort = "sort";
    public const string Page = "page";
    public const string FacetValues = "facets";
    public const string AllValues = "all";

    /// <summary>The facets in the order of an address, with their names in it.</summary>
    public static IReadOnlyList<(FacetField Field, string Name)> Facets { get; } =
    [
        (FacetField.Author, "author"),
        (FacetField.Year, "year"),
        (FacetField.Economy, "economy"),
        (FacetField.Mention, "mention"),
        (FacetField.Kind, "kind"),
        (FacetField.Language, "language"),
        (FacetField.Keyword, "keyword"),
    ];

    private const int LastYear = 9999;

    /// <summary>Values of a facet on the page that has all: more than that no reader goes through.</summary>
    private const int MostValues = 1000;

    // Far behind any last page, and far from overflowing when it is multiplied by the hits of a page.
    private const int LastPage = 1_000_000;

    public static SearchParameters Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        var leftOut = new List<UnreadableValue>();
        var request = new SearchRequest
        {
            Text = ReadText(query[Query]),
            Chosen = ReadChosen(query, leftOut),
            Facets = FacetFields.All,
            FacetSize = query[FacetValues] == AllValues ? MostValues : SearchRequest.UsualFacetSize,
            Order = ReadOrder(query[Sort], leftOut),
            Page = ReadNumbers(Page, query[Page], LastPage, leftOut).FirstOrDefault(1),
        };
        return new SearchParameters(request, leftOut);
    }

    /// <summary>A query as it was typed, without what no one can see or type and what is too long to be read.</summary>
    public static string ReadText(StringValues values) => WithoutControls(Shorten(string.Join(' ', values.ToArray())));

    // What is typed beyond the longest query is not read; it would only be repeated in every address of the page. One character
    // more says that there was more.
    private static string Shorten(string text) =>
        text.Length <= QueryReader.LongestQueryChars ? text
        : char.IsHighSurrogate(text[QueryReader.LongestQueryChars])
            ? $"{text.AsSpan(0, QueryReader.LongestQueryChars)} "
        : text[..(QueryReader.LongestQueryChars + 1)];

    // Control characters, which no one can see or type, part words just as blanks do.
    private static string WithoutControls(string text) =>
        string.Create(
            text.Length,
            text,
            static (cleaned, text) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    cleaned[i] = char.IsControl(text[i]) ? ' ' : text[i];
                }
            }
        );

    private static FacetChoices ReadChosen(IQueryCollection query, List<UnreadableValue> leftOut)
    {
        var chosen = FacetChoices.Empty;
        foreach (var (field, name) in Facets)
        {
            var keys = ReadKeys(query[name]);
            var known = field switch
            {
                FacetField.Year => ReadNumbers(name, keys, LastYear, leftOut).Select(Digits),
                FacetField.Economy or FacetField.Mention => keys.Select(code => code.ToUpperInvariant()),
                FacetField.Kind or FacetField.Language => ReadListed(name, keys, FacetFields.KeysOf(field), leftOut),
                _ => keys,
            };
            chosen = chosen.With(field, known);
        }

        return chosen;
    }

    private static SearchOrder ReadOrder(IEnumerable<string?> values, List<UnreadableValue> leftOut)
    {
        var names = Enum.GetNames<SearchOrder>().Select(name => name.ToLowerInvariant()).ToList();
        var name = ReadListed(Sort, ReadKeys(values), names, leftOut).FirstOrDefault("");
        return Enum.TryParse<SearchOrder>(name, ignoreCase: true, out var order) ? order : SearchOrder.Relevance;
    }

    private static string[] ReadListed(
        string name,
        IEnumerable<string> values,
        IReadOnlyList<string> listed,
        List<UnreadableValue> leftOut
    )
    {
        var byIsListed = values.ToLookup(value => listed.Contains(value, StringComparer.OrdinalIgnoreCase));
        leftOut.AddRange(byIsListed[false].Select(value => new UnreadableValue(name, value, listed)));
        return [.. byIsListed[true].Select(value => value.ToLowerInvariant())];
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string[] ReadKeys(IEnumerable<string?> values) =>
        [.. values.OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)];

    private static int[] ReadNumbers(
        string name,
        IEnumerable<string?> values,
        int highest,
        List<UnreadableValue> leftOut
    )
    {
        var numbers = new List<int>();
        foreach (var value in ReadKeys(values))
        {
            if (
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number > 0
                && number <= highest
            )
            {
                numbers.Add(number);
            }
            else
            {
                leftOut.Add(new UnreadableValue(name, value));
            }
        }

        return [.. numbers.Distinct()];
    }
}
