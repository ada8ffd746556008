using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Reads lists of names of authors.</summary>
internal static partial class NameReader
{
    /// <summary>The surnames of about nineteen Chinese in twenty, commonest first (Ministry of Public Security, 2020), and
    /// double ones.</summary>
    private const string Surnames =
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜"
        + "范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章"
        + "鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植"
        + "甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阴闫肖付邸郎晏巩佟宗鄢丰楼褚娄窦刁冼诸冀池滕甯苟简晋宫娜闻连瞿占麦应麻蒲蔺喻门仲燕于贡饶鞠";

    /// <summary>Names in Han characters, without inner blanks; empty where the text is anything else.</summary>
    /// <param name="isAfterTitle">True where names are to be expected, so that most of the parts being names is enough:
    /// text recognition spoils some of them.</param>
    public static IReadOnlyList<string> Chinese(string text, bool isAfterTitle)
    {
        if (text.Length > LongestChars)
        {
            return [];
        }

        var parts = Separators().Split(Marks().Replace(text, " ").Trim()).Select(Characters.Squash);
        var merged = MergeSpacedNames([.. parts.Where(part => part.Length > 0)]);
        var names = merged.Where(IsChineseName).ToList();
        var isEnough = isAfterTitle ? names.Count * 2 > merged.Count : names.Count == merged.Count;
        return isEnough ? names : [];
    }

    /// <summary>Names in Latin letters (WU Yan, ZHANG Nan); empty where the text is anything else.</summary>
    public static IReadOnlyList<string> Latin(string text)
    {
        if (text.Length > LongestChars)
        {
            return [];
        }

        var parts = LatinSeparators()
            .Split(LatinMarks().Replace(text, ""))
            .Select(part => LineJoiner.JoinEnglish([part]));
        var names = parts.Where(name => name.Length > 0).SelectMany(Pairs).ToList();
        return names.Count > 0 && names.All(name => LatinName().IsMatch(name)) ? names : [];
    }

    /// <summary>Chinese names in Latin letters have two parts each; without commas, four parts are two names.</summary>
    private static IEnumerable<string> Pairs(string names)
    {
        var parts = names.Split(' ');
        return
            parts.Length >= 4
            && parts.Length % 2 == 0
            && parts.All(part => part.Length > 1 && char.IsAsciiLetterUpper(part[0]))
            ? parts.Chunk(2).Select(pair => string.Join(' ', pair))
            : [names];
    }

    private const int LongestChars = 300;

    public static bool IsChineseName(string name) =>
        name.Length is >= 2 and <= 4
        && name.All(Characters.IsHan)
        && (name.Length < 4 ? Surnames.Contains(name[0], StringComparison.Ordinal) : DoubleSurname().IsMatch(name));

    /// <summary>吴　燕 is one name whose two characters were set apart; the blank alone does not tell.</summary>
    private static List<string> MergeSpacedNames(List<string> names)
    {
        var merged = new List<string>();
        foreach (var name in names)
        {
            var isRest = name.Length == 1 && merged.Count > 0 && merged[^1].Length == 1;
            if (isRest)
            {
                merged[^1] += name;
            }
            else
            {
                merged.Add(name);
            }
        }

        return merged;
    }

    // 吴　燕，张　楠
    [GeneratedRegex(@"[，,、；;\s]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Separators();

    // 张三1,2*
    [GeneratedRegex(@"[\d*＊†‡¹²³⁴⁵⁶⁷⁸⁹∗()（）\\'’‘}{\]\[」』ʰᵃᵇᶜa-zA-Z.·/]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();

    // 欧阳修文
    [GeneratedRegex(
        @"^(欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方|端木|司徒|长孙)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DoubleSurname();

    // WU Yan, ZHANG Nan and LI Hua
    [GeneratedRegex(@"[,，;；、]+\s*|\s+(and|&)\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LatinSeparators();

    // Yang Yong\*1
    [GeneratedRegex(@"[\d*＊†‡¹²³⁴⁵⁶⁷⁸⁹∗\\]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LatinMarks();

    // WANG Luo-han
    [GeneratedRegex(@"^[A-Z][A-Za-z'’.-]*( [A-Z][A-Za-z'’.-]*){1,3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LatinName();
}
