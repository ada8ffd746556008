using StiArchive.Browsing;

namespace StiArchive.Web.Help;

/// <summary>Everything that the query language has, in the order of the help; <c>docs/query-language.md</c> is the whole of it.</summary>
/// <remarks>Each begins with a query that papers on technology policy are likely to answer, and goes on with such as are made of
/// the papers at hand.</remarks>
internal static class GuideConstructs
{
    private const int WidthOfFull = 0xFEE0;
    private const int PrefixChars = 5;

    public static IEnumerable<GuideConstruct> Of(Shelves shelves, GuideMaterial material) =>
        [.. Words(material), .. Phrases(material), .. Operators(material), .. GuideFields.Of(shelves, material)];

    private static IEnumerable<GuideConstruct> Words(GuideMaterial material)
    {
        const string group = "Words";
        var words = Mixed(material);
        return
        [
            new(group, "All", ["韩国 APEC中心", .. Pairs(words, " ")]),
            new(group, "English", ["innovation cooperation", .. material.Latin]),
            new(group, "Unspaced", ["科技创新政策", .. material.Han.OrderByDescending(word => word.Length)]),
            new(group, "Single", ["碳", .. material.Han.Select(word => word[..1])]),
            new(group, "Traditional", ["亞太經合組織", "經濟", "發展", "國際", "技術", "資訊", "中國"]),
            new(group, "FullWidth", ["ＡＰＥＣ", .. material.Latin.Select(Widen)]),
            new(group, "Signs", ["R&D", .. material.Signed]),
            new(group, "Hyphen", ["covid19", .. material.Hyphenated.Select(word => Without(word, "-"))]),
            new(group, "Number", ["2600", .. material.Grouped.Select(number => Without(number, ","))]),
            new(group, "Unit", ["12.5%", .. material.Shares]),
            new(group, "Prefix", ["innovat*", .. material.Latin.Select(word => word[..PrefixChars] + "*")]),
        ];
    }

    private static IEnumerable<GuideConstruct> Phrases(GuideMaterial material)
    {
        const string group = "Phrases";
        return
        [
            new(group, "Exact", ["\"科技创新政策伙伴关系机制\"", .. Mixed(material).Select(Quoted)]),
            new(group, "Cut", ["“伙伴关系”", .. material.Han.Select(word => $"“{word[..2]}”")]),
            new(group, "Form", ["\"policies\"", .. material.Latin.Select(Quoted)]),
        ];
    }

    private static IEnumerable<GuideConstruct> Operators(GuideMaterial material)
    {
        const string group = "Operators";
        var words = Mixed(material);
        return
        [
            new(group, "Or", ["气候 OR climate", .. Pairs(words, " OR ")]),
            new(group, "OrZh", ["气候 或 能源", .. Pairs(words, " 或 ")]),
            new(group, "And", ["合作 AND 项目", .. Pairs(words, " AND ")]),
            new(group, "Not", ["合作 -关税", .. Pairs(words, " -")]),
            new(group, "NotWord", ["合作 NOT 关税", .. Pairs(words, " NOT ")]),
            new(group, "NotZh", ["合作 非 关税", .. Pairs(words, " 非 ")]),
            new(group, "NotPhrase", ["合作 -\"国际合作\"", .. Pairs(words, " -", Quoted)]),
            new(group, "NotGroup", ["合作 -(关税 OR 补贴)", .. Pairs(words, " -", other => $"({other} OR 关税)")]),
            new(group, "Group", ["(韩国 OR 美国) 项目", .. Pairs(words, " ", other => $"({other} OR 关税)")]),
        ];
    }

    // Of either language, whichever the archive has.
    private static IReadOnlyList<string> Mixed(GuideMaterial material) =>
        [.. material.Han.Concat(material.Latin).Take(4), .. material.Latin.Take(2)];

    // Both orders, and each with each: not any two words stand in one passage.
    private static IEnumerable<string> Pairs(
        IReadOnlyList<string> words,
        string between,
        Func<string, string>? shape = null
    ) =>
        from word in words
        from other in words
        where word != other
        select $"{word}{between}{(shape is null ? other : shape(other))}";

    private static string Quoted(string text) => $"\"{text}\"";

    private static string Without(string text, string sign) => text.Replace(sign, "", StringComparison.Ordinal);

    private static string Widen(string word) => string.Concat(word.Select(c => (char)(c + WidthOfFull)));
}
