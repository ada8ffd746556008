using System.Globalization;
using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>Tells which entries of the list of references the citations of a text (<c>[3, 4]</c>) mean.</summary>
public sealed partial class CitedReferences(ReferenceList? references)
{
    /// <summary>A number more than twice as high as the list is long is a year or an interval, no citation; unless the list
    /// is so short that much of it may be lost.</summary>
    private const int MostTimesTheList = 2;
    private const int HighestOfShortList = 30;

    /// <summary>The highest number that is read as a citation where no list is printed.</summary>
    private const int HighestWithoutList = 199;

    private const int LongestRange = 50;

    private readonly IReadOnlyDictionary<int, Reference> _entries = ReferenceNumbers.Of(references);

    // [12]   [3, 4]   [3，4]   [5-7]
    [GeneratedRegex(
        @"[\[［](?<number>\d{1,4})(\s*[,，、;；~～–—-]\s*(?<number>\d{1,4}))*[\]］]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Citation();

    /// <summary>The name of the remark that says of a number that no list has it.</summary>
    public static string UnlistedAnchor(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"unlisted-{number}");

    /// <summary>The printed numbers that lead somewhere: to their entry, or to the remark that there is none.</summary>
    public IReadOnlyList<TextLink> Find(string text) =>
        [.. Numbers(text).Where(cited => cited.Span is not null).Select(LinkOf).OfType<TextLink>()];

    /// <summary>All numbers that the citations of a text name, in order.</summary>
    public IEnumerable<CitedNumber> Numbers(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.AsSpan().IndexOfAny('[', '［') < 0 ? [] : Citation().Matches(text).SelectMany(NumbersOf);
    }

    /// <summary>The entry that a citation means by a number; null where the list has none of that number.</summary>
    public Reference? Entry(int number) => _entries.GetValueOrDefault(number);

    /// <summary>Whether a number is a citation that ought to have an entry and has none.</summary>
    /// <remarks>Of a list without numbers nobody can say what it lacks.</remarks>
    public bool IsUnlisted(int number)
    {
        var highest =
            references is null ? HighestWithoutList
            : _entries.Count == 0 ? 0
            : Math.Max(_entries.Keys.Max() * MostTimesTheList, HighestOfShortList);
        return number > 0 && number <= highest && !_entries.ContainsKey(number);
    }

    private static IEnumerable<CitedNumber> NumbersOf(Match citation)
    {
        CitedNumber? last = null;
        foreach (Capture printed in citation.Groups["number"].Captures)
        {
            var number = PrintedNumber.Read(printed.ValueSpan);
            foreach (var between in Between(citation, last, (number, printed.Index)))
            {
                yield return new CitedNumber(between, Span: null);
            }

            last = new CitedNumber(number, new TextSpan(printed.Index, printed.Length));
            yield return last;
        }
    }

    // 6 in [5-7]: between two numbers stands either a comma or a sign that means "to".
    private static IEnumerable<int> Between(Match citation, CitedNumber? first, (int Number, int Start) last)
    {
        if (first?.Span is not { } span)
        {
            return [];
        }

        var sign = citation.ValueSpan[(span.End - citation.Index)..(last.Start - citation.Index)];
        var count = last.Number - first.Number - 1;
        return sign.IndexOfAny("~～–—-") >= 0 && count is > 0 and <= LongestRange
            ? Enumerable.Range(first.Number + 1, count)
            : [];
    }

    private TextLink? LinkOf(CitedNumber cited) =>
        Entry(cited.Number) is { } entry ? new TextLink(cited.Span!.Value, entry.Id, TextLinkKind.Reference)
        : IsUnlisted(cited.Number)
            ? new TextLink(cited.Span!.Value, UnlistedAnchor(cited.Number), TextLinkKind.Unlisted)
        : null;
}
