using System.Text;
using System.Text.RegularExpressions;

namespace StiArchive.Parsing.Lines;

/// <summary>Joins the lines of a paragraph, heading or cell into one text, taking away only blanks.</summary>
/// <remarks>
/// Between Latin letters a line break stands for a blank, between Han characters for nothing. Inside lines blanks go
/// where Chinese print has none: around full-width marks, between Han characters that were spaced out to fill the
/// line, and inside numbers (2 798 500). A blank between Han and Latin stays as printed.
/// </remarks>
internal static partial class LineJoiner
{
    public static string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var piece = Characters.Strip(line);
            if (text.Length > 0 && piece.Length > 0 && NeedsBlank(text, piece))
            {
                text.Append(' ');
            }

            text.Append(piece);
        }

        return Clean(text.ToString());
    }

    /// <summary>English text keeps its blanks, one each.</summary>
    public static string JoinEnglish(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var piece = Characters.Strip(line);
            if (text.Length > 0 && piece.Length > 0 && NeedsBlank(text, piece))
            {
                text.Append(' ');
            }

            text.Append(piece);
        }

        return SingleBlanks(text.ToString());
    }

    public static string Clean(string text)
    {
        var cleaned = DropBlanks(SingleBlanks(text));
        cleaned = SpacedMark().Replace(cleaned, "${left}${mark}");
        return SpacedNumber().Replace(cleaned, match => Characters.Squash(match.Value));
    }

    private static bool NeedsBlank(StringBuilder left, string right)
    {
        var a = left[^1];
        var b = right[0];
        if (!Characters.IsAscii(a) || !Characters.IsAscii(b))
        {
            return (Characters.IsAscii(a) && Characters.IsHan(b)) || (Characters.IsHan(a) && Characters.IsAscii(b));
        }

        var isHyphenated = a == '-' && left.Length > 1 && char.IsAsciiLetter(left[^2]) && char.IsAsciiLetter(b);
        return !isHyphenated;
    }

    private static string SingleBlanks(string text)
    {
        var result = new StringBuilder(text.Length);
        var isBlank = false;
        foreach (var c in text)
        {
            if (Characters.IsBlank(c))
            {
                isBlank = true;
                continue;
            }

            if (isBlank && result.Length > 0)
            {
                result.Append(' ');
            }

            isBlank = false;
            result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>Drops blanks beside full-width marks and between Han characters.</summary>
    private static string DropBlanks(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isInner = i > 0 && i + 1 < text.Length;
            if (text[i] != ' ' || !isInner || !IsNeedless(text[i - 1], text[i + 1]))
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static bool IsNeedless(char left, char right) =>
        Characters.IsWide(left) || Characters.IsWide(right) || (Characters.IsHan(left) && Characters.IsHan(right));

    // 11 月 , 时任
    [GeneratedRegex(
        @"(?<left>[\u4E00-\u9FFF\u3400-\u4DBF]) ?(?<mark>[,;:!?]) ?(?=[\u4E00-\u9FFF\u3400-\u4DBF])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex SpacedMark();

    // 2 798 500
    [GeneratedRegex(@"(?<![\d.])\d{1,3}( \d{3})+(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SpacedNumber();
}
