using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>Tells which entries of the list of references the citations by author and year mean: <c>（林晓等，2019）</c>,
/// <c>Harbour and Ito (2018a)</c>.</summary>
/// <remarks>An entry is meant that begins with the name and has the year. What no entry fits stays text: a name and a year in
/// brackets are as often a person's dates or an event as they are a citation.</remarks>
public sealed partial class AuthorYearCitations
{
    private const int LongestNamesChars = 80;
    private const int LongestBracketChars = 200;

    /// <summary>No list has so many works of one year; a hostile one would keep readers waiting.</summary>
    private const int MostOfAYear = 500;

    private readonly ILookup<string, (List<string> Names, Reference Entry)> _byYear;

    public AuthorYearCitations(ReferenceList? references) =>
        _byYear = (references?.Entries ?? [])
            .Select(entry => (Names: NamesOf(entry), Entry: entry))
            .Where(known => known.Names.Count > 0)
            .SelectMany(known => YearsOf(known.Entry), (known, year) => (known, year))
            .ToLookup(pair => pair.year, pair => pair.known, StringComparer.Ordinal);

    // 2019   2016a   but not in 12019, 2019-0034 or 2019年
    [GeneratedRegex(
        @"(?<![\p{L}\d-])(?<number>(1[89]|20)\d\d)[a-z]?(?![\p{L}\d-])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Year();

    // 林晓, 何思远. …   HARBOUR J, Ito K. …   CHEN DM, 1993. … [陈德懋，1993. …]: whom an entry begins with, in either language
    [GeneratedRegex(
        @"^[\s\p{P}]*(?<name>[\u4E00-\u9FFF·]{2,}|\p{Lu}[\p{L}’'-]+)|[\[［](?<name>[\u4E00-\u9FFF·]{2,})",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex FirstAuthor();

    // What stands between the first name and the year: 等，   和何思远（   , Ito, & Ford,    et al. (
    [GeneratedRegex(
        @"^((\s*([,，、和与及&]|and\b))+\s*([\u4E00-\u9FFF·]{2,4}|\p{Lu}[\p{L}.’'-]*(\s\p{Lu}[\p{L}.’'-]*){0,2}))*\s*[,，]?\s*(等人?|et\s*al\.?)?[\s,，]*[(（]?\s*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex OtherAuthors();

    /// <summary>The printed years that lead to an entry, in order.</summary>
    public IEnumerable<TextLink> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return _byYear.Count == 0 || text.AsSpan().IndexOfAny('(', '（') < 0 ? [] : FindYears(text);
    }

    private IEnumerable<TextLink> FindYears(string text)
    {
        var (names, end) = ("", 0);
        foreach (Match year in Year().Matches(text).Where(year => IsInBrackets(text, year)))
        {
            // 2014, 2016a: the years of one name follow each other.
            var between = text[Math.Clamp(year.Index - LongestNamesChars, end, year.Index)..year.Index];
            names = end > 0 && between.Trim(' ', ',', '，', '、').Length == 0 ? names : between;
            end = year.Index + year.Length;
            if (Entry(names, year) is { } entry)
            {
                yield return new TextLink(new TextSpan(year.Index, year.Length), entry.Id, TextLinkKind.Reference);
            }
        }
    }

    private Reference? Entry(string names, Match year) =>
        _byYear[year.Value]
            .Concat(_byYear[year.Groups["number"].Value])
            .Take(MostOfAYear)
            .FirstOrDefault(known => known.Names.Any(name => IsNamed(names, name)))
            .Entry;

    // 根据林晓等（2019）: before a Han name anything may stand, before a Latin one no letter.
    private static bool IsNamed(string names, string first)
    {
        var start = names.LastIndexOf(first, StringComparison.OrdinalIgnoreCase);
        return start >= 0
            && (start == 0 || first[0] >= '\u4E00' || !char.IsLetter(names[start - 1]))
            && OtherAuthors().IsMatch(names[(start + first.Length)..]);
    }

    private static bool IsInBrackets(string text, Match year)
    {
        var end = year.Index + year.Length;
        var before = text.AsSpan(Math.Max(0, year.Index - LongestBracketChars)..year.Index);
        var after = text.AsSpan(end..Math.Min(text.Length, end + LongestBracketChars));
        return before.LastIndexOfAny('(', '（') > before.LastIndexOfAny(')', '）') && after.IndexOfAny(')', '）') >= 0;
    }

    private static List<string> NamesOf(Reference entry) =>
        [
            .. FirstAuthor()
                .Matches(entry.Text)
                .Select(name => name.Groups["name"].Value)
                .Distinct(StringComparer.Ordinal),
        ];

    // With its letter and without: who cites 2016 may mean 2016a.
    private static IEnumerable<string> YearsOf(Reference entry) =>
        Year()
            .Matches(entry.Text)
            .SelectMany(year => new[] { year.Value, year.Groups["number"].Value })
            .Distinct(StringComparer.Ordinal);
}
