using System.Buffers;
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

    // In the order of what they stand for.
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> AnyRaisedDigit = SearchValues.Create(RaisedDigits);
    private static readonly SearchValues<char> RangeSigns = SearchValues.Create("~～–—―－−‐‑至到⁻-");

    private readonly IReadOnlyDictionary<int, Reference> _entries = ReferenceNumbers.Of(references);
    private readonly AuthorYearCitations _byAuthor = new(references);

    // [12]   [3, 4]   [3，4]   [5-7]   〔8〕   [9－11]   [20.30], whose comma was misread
    [GeneratedRegex(
        @"[\[［〔【](?<number>\d{1,4})(\s*([,，、;；.．~～–—―－−‐‑至到-]|\\~)\s*(?<number>\d{1,4}))*[\]］〕】]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Citation();

    // 政策框架²。   走出实验室。³   共同试验¹²，⁴   but not x², 5 km² or CO₂
    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF。，；：、”」』）》])(?<number>[⁰¹²³⁴-⁹]{1,3})([,，⁻](?<number>[⁰¹²³⁴-⁹]{1,3}))*",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex RaisedCitation();

    /// <summary>The name of the remark that says of a number that no list has it.</summary>
    public static string UnlistedAnchor(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"unlisted-{number}");

    /// <summary>The printed numbers and years that lead somewhere: to their entry, or to the remark that there is none.</summary>
    public IReadOnlyList<TextLink> Find(string text) =>
        [
            .. Numbers(text)
                .Where(cited => cited.Span is not null)
                .Select(LinkOf)
                .OfType<TextLink>()
                .Concat(_byAuthor.Find(text))
                .OrderBy(link => link.Span.Start),
        ];

    /// <summary>The anchors of the entries that a text cites, each once.</summary>
    public IEnumerable<string> EntriesCited(string text) =>
        Numbers(text)
            .Select(cited => Entry(cited.Number)?.Id)
            .OfType<string>()
            .Concat(_byAuthor.Find(text).Select(link => link.Anchor))
            .Distinct(StringComparer.Ordinal);

    /// <summary>All numbers that the citations of a text name, in order.</summary>
    public IEnumerable<CitedNumber> Numbers(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var inBrackets = text.AsSpan().IndexOfAny("[［〔【") < 0 ? [] : Citation().Matches(text).Where(IsCitation);
        var raised = !text.AsSpan().ContainsAny(AnyRaisedDigit) ? [] : RaisedCitation().Matches(text).Where(HasEntries);
        return inBrackets.Concat(raised).OrderBy(citation => citation.Index).SelectMany(NumbersOf);
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

    // [2.3] may be a number: only what the list has, in its order, is a citation whose comma was misread.
    private bool IsCitation(Match citation) =>
        citation.ValueSpan.IndexOfAny('.', '．') < 0
        || (
            HasEntries(citation)
            && Printed(citation).Zip(Printed(citation).Skip(1)).All(pair => pair.First < pair.Second)
        );

    // Raised digits are powers and footnotes as well.
    private bool HasEntries(Match citation) => Printed(citation).All(_entries.ContainsKey);

    private static IEnumerable<int> Printed(Match citation) =>
        citation.Groups["number"].Captures.Select(printed => Read(printed.ValueSpan));

    private static int Read(ReadOnlySpan<char> digits)
    {
        Span<char> plain = stackalloc char[digits.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            plain[i] = RaisedDigits.IndexOf(digits[i], StringComparison.Ordinal) is >= 0 and var value
                ? (char)('0' + value)
                : digits[i];
        }

        return PrintedNumber.Read(plain);
    }

    private static IEnumerable<CitedNumber> NumbersOf(Match citation)
    {
        CitedNumber? last = null;
        foreach (Capture printed in citation.Groups["number"].Captures)
        {
            var number = Read(printed.ValueSpan);
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
        return sign.ContainsAny(RangeSigns) && count is > 0 and <= LongestRange
            ? Enumerable.Range(first.Number + 1, count)
            : [];
    }

    private TextLink? LinkOf(CitedNumber cited) =>
        Entry(cited.Number) is { } entry ? new TextLink(cited.Span!.Value, entry.Id, TextLinkKind.Reference)
        : IsUnlisted(cited.Number)
            ? new TextLink(cited.Span!.Value, UnlistedAnchor(cited.Number), TextLinkKind.Unlisted)
        : null;
}
