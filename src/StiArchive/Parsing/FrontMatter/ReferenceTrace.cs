using System.Text.RegularExpressions;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>What tells an entry of a reference list from other lines in Latin letters.</summary>
internal static partial class ReferenceTrace
{
    private const int MostChars = 2_000;

    public static bool IsIn(string text) => Trace().IsMatch(text.Length > MostChars ? text[..MostChars] : text);

    // https://…   [J]   (2016).   2018,12(4):1023-1031   2015,48:112
    [GeneratedRegex(
        @"https?:|www\.|\[[A-Z](/OL)?\]|[(（]\s*(19|20)\d\d[a-z]?\s*[)）]\s*[.,]|\d\s*[(（]\d{1,3}[)）]\s*[:：,，]\s*\d+|^[\[［]|\b(19|20)\d\d\s*[,，;；]\s*\d{1,4}\s*([(（][\w/-]{1,9}[)）])?\s*[:：]\s*[eE]?\d",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Trace();
}
