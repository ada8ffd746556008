using System.Text;

namespace StiArchive.Parsing.Lines;

/// <summary>Joins the lines of a paragraph, heading or cell into one text, taking away only blanks.</summary>
/// <remarks>
/// Between Latin letters a line break stands for a blank, between Han characters for nothing. Inside lines blanks go
/// where Chinese print has none: around full-width marks, between Han characters that were spaced out to fill the
/// line, and inside numbers (2 798 500). A blank between Han and Latin stays as printed.
/// </remarks>
internal static class LineJoiner
{
    public static string Join(IEnumerable<string> lines) => Clean(Together(lines));

    /// <summary>English text keeps its blanks, one each.</summary>
    public static string JoinEnglish(IEnumerable<string> lines) => SingleBlanks(Together(lines));

    public static string Clean(string text) => DropBlanksInNumbers(DropNeedlessBlanks(SingleBlanks(text)));

    private static string Together(IEnumerable<string> lines)
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

        return text.ToString();
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

    /// <summary>Drops blanks beside full-width marks, between Han characters, and around a half-width mark between them.</summary>
    private static string DropNeedlessBlanks(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' || !IsNeedless(text, i))
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static bool IsNeedless(string text, int blank)
    {
        if (blank == 0 || blank + 1 == text.Length)
        {
            return false;
        }

        var (left, right) = (text[blank - 1], text[blank + 1]);
        return Characters.IsWide(left)
            || Characters.IsWide(right)
            || (
                Characters.IsHan(left)
                && (Characters.IsHan(right) || (IsMark(right) && IsHanBeyond(text, blank + 1, 1)))
            )
            || (Characters.IsHan(right) && IsMark(left) && IsHanBeyond(text, blank - 1, -1));
    }

    /// <summary>Marks that stand for their full-width kin between Han characters: 1 月 , 时任.</summary>
    private static bool IsMark(char c) => c is ',' or ';' or ':' or '!' or '?';

    /// <summary>Whether Han follows on the other side of a mark, over a blank or not.</summary>
    private static bool IsHanBeyond(string text, int mark, int step)
    {
        var at = mark + step;
        at += at >= 0 && at < text.Length && text[at] == ' ' ? step : 0;
        return at >= 0 && at < text.Length && Characters.IsHan(text[at]);
    }

    /// <summary>Drops the blanks that set groups of three digits apart: 2 798 500, but not 2 79 or 12 3456.</summary>
    private static string DropBlanksInNumbers(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            var end = EndOfNumber(text, i);
            for (; i < end; i++)
            {
                if (text[i] != ' ')
                {
                    result.Append(text[i]);
                }
            }

            if (i < text.Length)
            {
                result.Append(text[i++]);
            }
        }

        return result.ToString();
    }

    /// <summary>Where the number that begins here ends with its last group; the same place where none does.</summary>
    private static int EndOfNumber(string text, int start)
    {
        if (
            !char.IsAsciiDigit(text[start])
            || (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.'))
        )
        {
            return start;
        }

        var first = DigitsAt(text, start);
        var end = start + first;
        while (first <= 3 && end < text.Length && text[end] == ' ' && DigitsAt(text, end + 1) == 3)
        {
            end += 4;
        }

        return end > start + first ? end : start;
    }

    private static int DigitsAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
