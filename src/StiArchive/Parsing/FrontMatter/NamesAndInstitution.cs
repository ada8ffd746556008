using System.Text.RegularExpressions;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Names and institutions printed on one line: 王小明，李华(1.某大学，北京 100080).</summary>
internal static partial class NamesAndInstitution
{
    private const int LongestChars = 2_000;

    /// <summary>Returns the parts of a line: names and what follows them, or the whole line.</summary>
    public static IReadOnlyList<string> Parts(string text)
    {
        if (text.Length > LongestChars)
        {
            return [text];
        }

        var match = InBrackets().Match(text);
        return match.Success ? [match.Groups["names"].Value, match.Groups["bracket"].Value] : OpenParts(text);
    }

    /// <summary>Without brackets, the longest beginning of the line that is nothing but names, if an institution follows.</summary>
    private static IReadOnlyList<string> OpenParts(string text)
    {
        // Names do not begin with a number; institutions do.
        if (char.IsDigit(text[0]) || text[0] is '¹' or '²' || !AffiliationReader.NamesInstitution(text))
        {
            return [text];
        }

        foreach (Match start in InstitutionStart().Matches(text).Reverse())
        {
            var names = text[..start.Index];
            if (
                NameReader.OnlyChinese(names).Count > 0
                && AffiliationReader.NamesInstitution(text[start.Index..])
                && !AffiliationReader.NamesInstitution(names)
            )
            {
                return [names, text[start.Index..]];
            }
        }

        return [text];
    }

    // 王小明，李华(1.某大学科技政策研究所，北京 100080)
    [GeneratedRegex(@"^(?<names>[^（()）]{2,300})(?<bracket>[（(].{6,}[）)])\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InBrackets();

    // 王小明 李华|中国某研究院   王小明²|某大学   王小明 李华 |某研究所
    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF\d¹²³」’‘'])(中国|中央|中共|国家|国务院|全国|东北|东南|西北|西南|华东|华中|华南|华北|清华|复旦|同济|中山|新华|北京|上海|天津|重庆|河北|河南"
            + @"|山东|山西|江苏|浙江|安徽|福建|江西|湖北|湖南|广东|广西|海南|四川|贵州|云南|陕西|甘肃|青海|宁夏|新疆|西藏|内蒙古|辽宁|吉林|黑龙江|香港|澳门|台湾"
            + @"|南京|武汉|广州|深圳|杭州|成都|西安|兰州|哈尔滨|长春|沈阳|大连|青岛|济南|郑州|长沙|昆明|厦门|合肥|苏州)"
            + @"|(?<=[\d¹²³⁴⁵」])\s?(?=[\u4E00-\u9FFF]{4})|(?<=\s)(?=[\u4E00-\u9FFF\d¹²³])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex InstitutionStart();
}
