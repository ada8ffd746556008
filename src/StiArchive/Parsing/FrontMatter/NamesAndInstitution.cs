using System.Text.RegularExpressions;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Names and institutions printed on one line: 王小明，李华(1.某大学，北京 100080).</summary>
internal static partial class NamesAndInstitution
{
    /// <summary>Returns the parts of a line: names and the bracket after them, or the whole line.</summary>
    public static IReadOnlyList<string> Parts(string text)
    {
        var match = Pattern().Match(text);
        return match.Success ? [match.Groups["names"].Value, match.Groups["bracket"].Value] : [text];
    }

    // 王小明，李华(1.某大学科技政策研究所，北京 100080)
    [GeneratedRegex(@"^(?<names>[^（()）]{2,150})(?<bracket>[（(].{6,}[）)])\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
