using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Parsing.References;

/// <summary>Year, volume, issue and pages, and where in the source they stand.</summary>
/// <param name="Start">Where the numbers begin: the name of the journal or publisher ends there; the length without any.</param>
/// <param name="End">Where they end.</param>
internal sealed partial record SourceNumbers(
    int Start,
    int End,
    int? Year,
    string? Volume,
    string? Issue,
    string? Pages
)
{
    /// <summary>Reads the numbers of a source in which misread digits have been put right.</summary>
    /// <param name="text">What follows the title and the type mark.</param>
    /// <param name="mark">The type mark; null where none is printed.</param>
    public static SourceNumbers Read(string text, string? mark)
    {
        var numbers = BookPart().Match(text) is { Success: true } part ? part : Dated().Match(text);
        numbers = numbers.Success ? numbers : Undated().Match(text);
        var start = numbers.Success ? numbers.Index : BeforeYear(text);
        var end = numbers.Success ? numbers.Index + numbers.Length : start;
        var issue = Value(numbers.Groups["issue"]);
        var pages = Value(numbers.Groups["pages"])?.Replace(" ", "", StringComparison.Ordinal);
        var year = numbers.Groups["year"] is { Success: true, Value: var printed } ? printed : text;

        return mark == "N" // what stands in brackets after a newspaper's date is its page
            ? new SourceNumbers(start, end, FirstYear(year), null, null, pages ?? issue)
            : new SourceNumbers(start, end, FirstYear(year), Value(numbers.Groups["volume"]), issue, pages);
    }

    private static int BeforeYear(string text)
    {
        var year = AnyYear().Match(text);
        return year.Success ? text[..year.Index].TrimEnd('[', '［', '(', '（').Length : text.Length;
    }

    private static int? FirstYear(string text) =>
        PrintedNumber.TryRead(AnyYear().Match(text).Value) is { } year ? year : null;

    private static string? Value(Group group) =>
        group.Value.Trim(' ', '.', '．', '。', ',', '，', ':', '：', ';', '；') is { Length: > 0 } value ? value : null;

    // In A. Hill (Ed.), Handbook of tides |(Vol. 2, pp. 242-267). London: North Press
    [GeneratedRegex(
        @"[(（]\s*([^()（）]{1,20}[,，]\s*)?pp?\s*[.．]\s*(?<pages>\d{1,5}\s?[-–—－]+\s?\d{1,5})\s*[)）]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex BookPart();

    // , 2018, 33(2): 62-65.   ,2016(11):43-45   , 2011: 167-181   .2014-05-31(5)   ,2014.187(1):4128   ,2012.12.
    // ,2015，v.35(21):45-51   ,2020,v.17;No.506(02):45+47   ，2013，23(11)115-122   ,2008,28(9);4-23   2015(第一版):9   2013-01-21,05 版   ,34(6):1 486-1 495
    [GeneratedRegex(
        @"[,，.．:：]?\s*[(（]?(?<!\d)(?<year>(1[5-9]|20)\d\d)(?!\d)"
            + @"([-/年]\s?\d{1,2}([-/月]\s?\d{1,2}日?)?(?!\d)|[.．]\d{1,2}[.．]\d{1,2}(?!\d)|[.．](0?[1-9]|1[0-2])(?=\s*[.．。]?\s*$)|年(?=\s*第))?[)）]?"
            + @"(\s*[,，;；]?\s*(([Vv]ol\.?|v\.|第)\s*)?(?<volume>\d{1,4})卷?(?=\s*[(（:：,，;；]|\s*[.．]?\s*$)|(\s*[,，]\s*|[.．])(?<volume>\d{1,4}([-/]\d{1,4})?)(?=\s*[(（:：]))?"
            + @"(\s*[,，;；]\s*No\.?\s*\d{1,5}(?=\s*[(（]))?"
            + @"(\s*[,，]?\s*[(（]\s*([^()（）]{0,10}版|(?<issue>[^()（）版]{1,20}))\s*[)）]|\s*[,，]?\s*第\s*(?<issue>\d{1,3})\s*期)?"
            + @"((\s*[:：,，.．;；]\s*|(?<=[)）])\s*)(pp?\.?)?\s*(?<pages>(\d \d{3}(?!\d)|[A-Za-z]?\d[\dA-Za-z]*)(\s?[-–—－~～+,，]+\s*(\d \d{3}(?!\d)|[A-Za-z]?\d[\dA-Za-z]*))*))?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Dated();

    // where the year stands after the authors:   ,85(3),398-408   27, 94-104   , 54: 429-433   ,(9): 44-49
    [GeneratedRegex(
        @"[,，.．\s]\s*((?<volume>\d{1,4})\s*([(（]\s*(?<issue>[^()（）]{1,20})\s*[)）])?|[(（]\s*(?<issue>[^()（）]{1,20})\s*[)）])\s*[,，:：]\s*"
            + @"(?<pages>[A-Za-z]?\d[\dA-Za-z]*(\s?[-–—－~～]+\s*[A-Za-z]?\d[\dA-Za-z]*)?)\s*[.．。]?\s*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Undated();

    // 2018, but no year in 120185
    [GeneratedRegex(@"(?<!\d)(1[5-9]|20)\d\d(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyYear();
}
