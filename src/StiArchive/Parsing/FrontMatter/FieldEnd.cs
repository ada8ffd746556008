using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Where a labelled field ends within its last line.</summary>
internal static partial class FieldEnd
{
    private const int LongestChars = 20_000;

    /// <summary>How many characters of the line belong to the field.</summary>
    public static int LengthOf(FieldKind kind, string text)
    {
        if (text.Length > LongestChars)
        {
            return text.Length;
        }

        var match = kind switch
        {
            FieldKind.AbstractZh or FieldKind.AbstractEn => EndMark().Match(text),
            FieldKind.KeywordsEn => ChineseNote().Match(text),
            _ => Match.Empty,
        };
        return match.Success ? match.Index : text.Length;
    }

    /// <summary>What stands behind the field: the mark at the end of an abstract, or another remark.</summary>
    public static NoiseKind NoiseAfter(FieldKind kind) =>
        kind is FieldKind.AbstractZh or FieldKind.AbstractEn ? NoiseKind.EndMark : NoiseKind.FrontMatter;

    // …for both plants. n   …提供依据。>   text recognition takes the square that ends an abstract for a letter
    [GeneratedRegex(@"(?<=[.。!！?？]\s*)(\s[a-z]|\s*[>＞■□◆●])\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EndMark();

    // … grid computing甲某 某研究所研究员，主要研究方向…
    [GeneratedRegex(@"(?<=^[ -~]{6,400})[\u4E00-\u9FFF]{2}.{20,}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChineseNote();
}
