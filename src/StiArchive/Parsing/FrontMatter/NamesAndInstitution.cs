using System.Text.RegularExpressions;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Names and institutions printed on one line: 王小明，李华(1.某大学，北京 100080).</summary>
internal static partial class NamesAndInstitution
{
    private const int LongestChars = 400;

    /// <summary>Returns the parts of a line: names and what follows them, or the whole line.</summary>
    public static IReadOnlyList<string> Parts(string text)
    {
        if (text.Length > LongestChars)
        {
            return [text];
        }

        var match = InBrackets().Match(text);
        return match.Success ? [match.Groups["names"].Value, match.Groups["bracket"].Value] : BlankParts(text);
    }

    /// <summary>Without brackets, what stands before the first institution may be names.</summary>
    private static IReadOnlyList<string> BlankParts(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var institution = Array.FindIndex(words, AffiliationReader.NamesInstitution);
        if (institution < 1)
        {
            return [text];
        }

        var names = string.Join(' ', words.Take(institution));
        return NameReader.Chinese(names, isAfterTitle: false).Count > 0
            ? [names, string.Join(' ', words.Skip(institution))]
            : [text];
    }

    // 王小明，李华(1.某大学科技政策研究所，北京 100080)
    [GeneratedRegex(@"^(?<names>[^（()）]{2,150})(?<bracket>[（(].{6,}[）)])\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InBrackets();
}
