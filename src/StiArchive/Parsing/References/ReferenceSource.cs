using System.Globalization;
using System.Text.RegularExpressions;

namespace StiArchive.Parsing.References;

/// <summary>Where a work was published: the part of a reference after its title.</summary>
internal sealed partial record ReferenceSource(
    string? Container,
    string? Publisher,
    int? Year,
    string? Volume,
    string? Issue,
    string? Pages
)
{
    private static readonly char[] Marks =
    [
        ' ',
        '.',
        '．',
        '。',
        ',',
        '，',
        ':',
        '：',
        ';',
        '；',
        '/',
        '　',
        ']',
        '[',
        '-',
    ];

    /// <summary>Reads what is there; each part may be absent.</summary>
    /// <param name="source">What follows the title and the type mark.</param>
    /// <param name="mark">The type mark; null where none is printed.</param>
    public static ReferenceSource Read(string source, string? mark)
    {
        var text = DamagedDigits.Repair(source);
        var isPart = text.TrimStart().StartsWith("//", StringComparison.Ordinal);
        var numbers = Dated().Match(text) is { Success: true } dated ? dated : Undated().Match(text);
        var name = Strip(numbers.Success ? text[..numbers.Index] : BeforeYear(text));
        var (place, publisher) = Publication(isPart ? LastSentence(name) : name);
        if (publisher is null && mark is "M" or "D" && !isPart)
        {
            (place, publisher) = (name, NullIfBlank(name)); // a book or thesis is part of nothing else
        }

        var hasPublisher = publisher is not null && mark is not ("J" or "N");

        return new ReferenceSource(
            hasPublisher ? ContainerBeside(name, place) : NullIfBlank(name),
            hasPublisher ? publisher : null,
            FirstYear(numbers.Success && numbers.Groups["year"].Success ? numbers.Groups["year"].Value : text),
            Value(numbers.Groups["volume"]),
            Value(numbers.Groups["issue"]),
            Value(numbers.Groups["pages"])?.Replace(" ", "", StringComparison.Ordinal)
        );
    }

    /// <summary>北京: 科学出版社 is a place and a publisher.</summary>
    private static (string? Place, string? Publisher) Publication(string name)
    {
        var match = PlaceAndPublisher().Match(name);
        return match.Success ? (match.Value, Strip(match.Groups["publisher"].Value)) : (null, null);
    }

    private static string? ContainerBeside(string name, string? publication) =>
        publication is null ? null : NullIfBlank(Strip(name.Replace(publication, "", StringComparison.Ordinal)));

    private static string LastSentence(string name) => name[(name.LastIndexOfAny(['.', '．', '。']) + 1)..];

    private static string BeforeYear(string text)
    {
        var year = AnyYear().Match(text);
        return year.Success ? text[..year.Index].TrimEnd('[', '［', '(', '（') : text;
    }

    private static int? FirstYear(string text) =>
        int.TryParse(AnyYear().Match(text).Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    private static string? Value(Group group) => group.Success ? NullIfBlank(Strip(group.Value)) : null;

    private static string Strip(string text) => text.Trim(Marks);

    private static string? NullIfBlank(string text) => text.Length == 0 ? null : text;

    // , 2018, 33(2): 62-65.   ,2016(11):43-45   , 2011: 167-181   .2014-05-31(5)   ,2014.187(1):4128
    [GeneratedRegex(
        @"[,，.．:：]?\s*[(（]?(?<!\d)(?<year>(1[5-9]|20)\d\d)(?!\d)([-/年]\s?\d{1,2}([-/月]\s?\d{1,2}日?)?(?!\d))?[)）]?"
            + @"(\s*[,，;；]?\s*((Vol\.?|第)\s*)?(?<volume>\d{1,4})卷?(?=\s*[(（:：,，]|\s*[.．]?\s*$)|[.．](?<volume>\d{1,4})(?=\s*[(（:：]))?"
            + @"(\s*[,，]?\s*[(（]\s*(?<issue>[^()（）]{1,20})\s*[)）])?"
            + @"(\s*[:：,，.．]\s*(pp?\.?)?\s*(?<pages>[A-Za-z]?\d[\dA-Za-z]*(\s?[-–—－~～+,，]+\s*[A-Za-z]?\d[\dA-Za-z]*)*))?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Dated();

    // where the year stands after the authors:   ,85(3),398-408   27, 94-104   , 54: 429-433
    [GeneratedRegex(
        @"[,，.．\s]\s*(?<volume>\d{1,4})\s*([(（]\s*(?<issue>[^()（）]{1,20})\s*[)）])?\s*[,，:：]\s*"
            + @"(?<pages>[A-Za-z]?\d[\dA-Za-z]*(\s?[-–—－~～]+\s*[A-Za-z]?\d[\dA-Za-z]*)?)\s*[.．。]?\s*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Undated();

    // 北京：科学出版社   New York: St. Martins Press   武汉：武汉理工大学
    [GeneratedRegex(
        @"(?<![^.．。,，\s]{40})[^.．。:：,，]{1,40}[:：]\s*(?<publisher>[^:：]{2,80})$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PlaceAndPublisher();

    [GeneratedRegex(@"(?<!\d)(1[5-9]|20)\d\d(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyYear();
}
