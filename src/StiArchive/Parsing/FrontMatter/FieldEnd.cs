using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Where a labelled field ends within its last line.</summary>
internal static partial class FieldEnd
{
    private const int LongestChars = 20_000;

    private const string EndMarks = ">＞■□◆●";

    private const string SentenceEnds = ".。!！?？";

    /// <summary>How many characters of the line belong to the field.</summary>
    public static int LengthOf(FieldKind kind, string text)
    {
        if (text.Length > LongestChars)
        {
            return text.Length;
        }

        return kind switch
        {
            FieldKind.AbstractZh or FieldKind.AbstractEn => LengthWithoutEndMark(text),
            FieldKind.KeywordsEn when ChineseNote().Match(text) is { Success: true } match => match
                .Groups["note"]
                .Index,
            _ => text.Length,
        };
    }

    /// <summary>Text recognition takes the square that ends an abstract for a sign, or for a letter that stands apart:
    /// …for both plants. n   …提供依据。></summary>
    private static int LengthWithoutEndMark(string text)
    {
        var end = text.AsSpan().TrimEnd().Length;
        var length = end == 0 ? 0 : text.AsSpan(0, end - 1).TrimEnd().Length;
        var isMark =
            end > 0
            && (EndMarks.Contains(text[end - 1]) || (char.IsAsciiLetterLower(text[end - 1]) && length < end - 1));
        return isMark && length > 0 && SentenceEnds.Contains(text[length - 1]) ? length : text.Length;
    }

    /// <summary>What stands behind the field: the mark at the end of an abstract, or another remark.</summary>
    public static NoiseKind NoiseAfter(FieldKind kind) =>
        kind is FieldKind.AbstractZh or FieldKind.AbstractEn ? NoiseKind.EndMark : NoiseKind.FrontMatter;

    // … grid computing甲某 某研究所研究员，主要研究方向…
    [GeneratedRegex(@"^[ -~]{6,400}(?<note>[\u4E00-\u9FFF]{2}.{20,})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChineseNote();
}
