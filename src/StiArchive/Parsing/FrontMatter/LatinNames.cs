using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Reads lists of names in Latin letters (WU Yan, ZHANG Nan).</summary>
internal static partial class LatinNames
{
    private const int LongestChars = 500;

    /// <summary>The names as printed, without their marks; empty where the text is anything else.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        if (text.Length > LongestChars)
        {
            return [];
        }

        var plain = Unglue().Replace(UnglueNames().Replace(Marks().Replace(Tex().Replace(text, ";"), ";"), ";"), " ");
        var parts = Separators().Split(plain).Select(part => LineJoiner.JoinEnglish([part])).Where(IsPresent);
        var names = parts.SelectMany(Pairs).ToList();
        return names.Count > 0 && names.All(name => Name().IsMatch(name)) ? names : [];
    }

    private static bool IsPresent(string text) => text.Length > 0;

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

    // WU Yan $^{1,2}$, ZHANG Nan
    [GeneratedRegex(@"\$[^$]{0,40}\$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tex();

    // Yang Yong\*1,2   Li Hua'   but Zhao Ya'nan
    [GeneratedRegex(
        @"[\d*＊†‡¹²³⁴⁵⁶⁷⁸⁹∗\\✉#]+([,，.]?\s?[\d*＊†‡¹²³⁴⁵⁶⁷⁸⁹∗\\]+)*|(?<=[a-z])['’”]+(?![a-z])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Marks();

    // LI HuaWANG Yong
    [GeneratedRegex(@"(?<=[a-z])(?=[A-Z]{2})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnglueNames();

    // WANGYong   LiHua   but McDonald
    [GeneratedRegex(
        @"(?<=[A-Z]{2})(?=[A-Z][a-z])|(?<=[a-z])(?<!\b(Mc|Mac|De|La|Le|Di|Du|Van|Von))(?=[A-Z][a-z])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Unglue();

    // WU Yan, ZHANG Nan and LI Hua
    [GeneratedRegex(@"[,，;；、]+\s*|\s+(and|&)\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Separators();

    // WANG Luo-han   WANG luohan
    [GeneratedRegex(
        @"^([A-Z][A-Za-z'’.-]*( [A-Z][A-Za-z'’.-]*){1,3}|[A-Z]{2,} [a-z]{2,})$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Name();
}
