using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Reads institutions with their city and postcode.</summary>
internal static partial class AffiliationReader
{
    private const int LongestChars = 1_500;

    /// <summary>Returns the institutions on a line; empty where it names none.</summary>
    /// <param name="isAfterTitle">True where an institution is to be expected, so that neither brackets nor a postcode
    /// are needed to know it.</param>
    public static IReadOnlyList<Affiliation> Read(string text, bool isAfterTitle)
    {
        // Patterns that look for blanks in several places are slow where hundreds stand together.
        text = text.Length > LongestChars ? text : LineJoiner.JoinEnglish([text]);
        if (text.Length > LongestChars || text.Contains('。', StringComparison.Ordinal) || !Institution().IsMatch(text))
        {
            return [];
        }

        if (!isAfterTitle && !Bracketed().IsMatch(text) && !Postcode().IsMatch(text))
        {
            return [];
        }

        var inner = Bracketed().Match(text) is { Success: true } match ? match.Groups["inner"].Value : text;
        return [.. Separators().Split(inner).Where(part => part.Any(char.IsLetter)).Select(ReadOne)];
    }

    public static bool NamesInstitution(string text) => Institution().IsMatch(text);

    /// <summary>Whether a line in Latin letters ends as an address does: with a postcode, and perhaps the country.</summary>
    public static bool EndsWithPostcode(string text) => text.Length <= LongestChars && AddressEnd().IsMatch(text);

    private static Affiliation ReadOne(string text)
    {
        text = Numbering().Replace(text, "");
        var match = PostcodeFirst().Match(text);
        match = match.Success ? match : Glued().Match(text);
        match = match.Success ? match : Parts().Match(text);
        var name = match.Success ? match.Groups["name"].Value : text;
        var isChinese = name.Any(Characters.IsHan);
        name = isChinese ? LineJoiner.Join([name]) : LineJoiner.JoinEnglish([name]);
        var city = match.Groups["city"] is { Success: true, Length: > 0 } found
            ? LineJoiner.JoinEnglish([found.Value])
            : null;
        var postcode = match.Groups["postcode"] is { Success: true, Length: > 0 } code
            ? Characters.Squash(code.Value)
            : null;
        return new Affiliation(isChinese ? name : null, isChinese ? null : name, city, postcode);
    }

    // （中国科学技术发展战略研究院，北京　100038）
    [GeneratedRegex(@"^[（(](?<inner>.+)[）)]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracketed();

    // (1某大学…)
    [GeneratedRegex(
        @"^[\s(（]*[\d¹²³⁴⁵⁶⁷⁸⁹]{0,2}\s*[.．、]?\s*(?=\D)|(?<=\d)\s*[)）][^)）]{0,60}$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Numbering();

    // 北京 100083
    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Postcode();

    // …研究院，   …University…
    [GeneratedRegex(
        @"大学|学院|学校|研究(院|所|中心|室|会)|中心|实验室|公司|党校|医院|科学院|图书馆|出版社|委员会|学会|协会|联合会|社科联|基金会|通讯社|集团|[部局厅委所](?=[\s，,；;\d（()）]|$)|University|Institut|College|School|Academy|Cent(er|re)|Laborator|Hospital|Department|Library|Ministry|Bureau|Society|Company|Ltd",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Institution();

    // 某科学院现代化研究中心北京100190
    [GeneratedRegex(
        @"^(?<name>[\u4E00-\u9FFF\d（）()]{4,60}(大学|学院|研究院|研究所|中心|公司|党校|医院|实验室|局|馆))(?<city>[\u4E00-\u9FFF]{2,6})\s*(?<postcode>\d{6})$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Glued();

    // 1.山东省农业科学院，济南250100；2.…   …，北京100190²…   …，北京 100190 2某大学   （…，珠海519082）（…）
    [GeneratedRegex(
        @"[；;]\s*(\d{1,2}\s*[.．、])?|^\d{1,2}\s*[.．、]|(?<=\D\d{6})\s*[¹²³⁴⁵⁶\d]?\s*(?=[\u4E00-\u9FFF])|[)）]\s*[(（]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Separators();

    // …, Qingdao 266000, China; text recognition takes 0 for o
    [GeneratedRegex(
        @"(?<![\w.])\d[\doO]{5}[,，.\s)）]*([A-Z][a-z]+[,，.\s)）]*){0,2}$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex AddressEnd();

    // 570100 海口市，南岛科技信息中心
    [GeneratedRegex(
        @"^(?<postcode>\d{6})\s*(?<city>[\u4E00-\u9FFF]{2,12})[，,\s]+(?<name>.+)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PostcodeFirst();

    // China Science and Technology Exchange Center, Beijing　100045
    [GeneratedRegex(
        @"^(?<name>.*?[^，,\s])(?>[，,\s]+)(?<city>([^，,\s\d][^，,\d]{0,39}?)?)(?>[，,\s]*)(?<postcode>\d{6})\s?([，,]?\s?(China|中国))?\s?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Parts();
}
