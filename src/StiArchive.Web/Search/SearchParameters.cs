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
    public const string Author = "author";
    public const string Year = "year";
    public const string Economy = "economy";
    public const string Page = "page";

    private const int LastYear = 9999;

    // Far behind any last page, and far from overflowing when it is multiplied by the hits of a page.
    private const int LastPage = 1_000_000;

    public static SearchParameters Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        var leftOut = new List<UnreadableValue>();
        var request = new SearchRequest
        {
            Text = ReadText(query[Query]),
            Authors = ReadKeys(query[Author]),
            Years = ReadNumbers(Year, query[Year], LastYear, leftOut),
            Economies = ReadKeys(query[Economy]),
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
