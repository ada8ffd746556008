namespace StiArchive.Parsing.Lines;

/// <summary>The classes of characters that decide how lines are joined and how wide they are.</summary>
internal static class Characters
{
    /// <summary>Blanks of every kind, with the two marks that have no width and are never seen.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    /// <summary>Han characters, with the halves of those beyond the basic plane.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uD840' and <= '\uD888')
        || char.IsLowSurrogate(c);

    public static bool IsAscii(char c) => c is >= '!' and <= '~';

    /// <summary>Everything else that is printed: ，。《》“”—％ and the like.</summary>
    public static bool IsWide(char c) => !IsBlank(c) && !IsHan(c) && !IsAscii(c);

    public static bool IsLatinLetter(char c) => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F';

    /// <summary>The text without its blanks.</summary>
    public static string Squash(string text) => text.Any(IsBlank) ? string.Concat(text.Where(c => !IsBlank(c))) : text;

    public static string Strip(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }
}
