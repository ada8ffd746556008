using System.Text.RegularExpressions;

namespace StiArchive.Parsing.References;

/// <summary>Splits the authors of a reference.</summary>
internal static partial class AuthorList
{
    public static IReadOnlyList<string> Split(string authors)
    {
        var names = new List<string>();
        foreach (var piece in Separator().Split(authors))
        {
            var name = Others()
                .Replace(Role().Replace(Others().Replace(piece, ""), ""), "")
                .Trim(' ', '.', '．', '。', ',', '，', '…');
            if (name.Length == 0 || Translator().IsMatch(piece))
            {
                continue;
            }

            if (names.Count > 0 && Initials().IsMatch(name) && !EndsInInitial().IsMatch(names[^1]))
            {
                names[^1] = $"{names[^1]} {name}"; // Hill, E. is one author
            }
            else
            {
                names.Add(name);
            }
        }

        return names;
    }

    // 张三，李四   张一和王二, but not 中华人民共和国   张一...王二   Hill A. and Ford B.
    [GeneratedRegex(
        @"[,，、;；]|\.{3}|\s*&\s*|(?<=[\s.．])and\s+|(?<=[\u4E00-\u9FFF-[共]])和(?=[\u4E00-\u9FFF-[国]])",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Separator();

    // Hill E.   Ford JV
    [GeneratedRegex(@"(^|[\s.])\p{Lu}{1,3}[.．]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EndsInInitial();

    // 等   et al.   译   and Hill F L
    [GeneratedRegex(
        @"等\.?\s*$|(\b|(?<=\p{Lu}))et[\s.]*al\.?\s*$|^\s*(主?编|译|著|eds?[.．]?)\s*$|^\s*(and|&)\s+",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Others();

    // 参见王一   （美）詹姆斯·希尔   [英]詹姆斯   语言研究所编   欧洲专利局 著
    [GeneratedRegex(
        @"^\s*(参见|参阅|详见|转引自|引自)\s*[:：]?|^\s*[(（\[［〔]\s*[\u4E00-\u9FFF]{1,3}\s*[)）\]］〕]|(?<=[\u4E00-\u9FFF]{2}|\s)(主编|编著)\s*$|(?<=[\u4E00-\u9FFF]{4}|\s)(?<!主)(编|著)\s*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Role();

    // 尹一然 译
    [GeneratedRegex(@"\s译\s*$", RegexOptions.None, 1000)]
    private static partial Regex Translator();

    // E.   J.V.   H.-W.   B J   and damaged: K.1
    [GeneratedRegex(@"^\p{Lu}\d?[.．]?([\s-]?(\p{Lu}\d?|\d)[.．]?){0,3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Initials();
}
