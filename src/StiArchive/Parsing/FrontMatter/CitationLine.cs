using System.Text.RegularExpressions;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>The line that tells how to cite a paper: authors, title, journal, year, volume(issue): pages.</summary>
internal static partial class CitationLine
{
    public static bool IsOne(string text) => Pattern().IsMatch(text);

    // 科技与政策,2017,37(18):6063-6071
    [GeneratedRegex(
        @"\d\s*[,，]?\s*\d{0,4}\s*[(（]\s*\d{1,3}\s*[)）]\s*[:：]\s*\d{1,5}\s*[-–—~～一]\s*\d{1,5}\s*\.?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
