namespace StiArchive.Cli.Checking;

/// <summary>A piece out of the middle of a text that can stand in quotation marks and must then find the text.</summary>
internal static class QuotablePiece
{
    private const int Chars = 16;

    // Where Han and other East Asian signs begin, which are found one by one.
    private const char FirstEastAsian = '\u2E80';

    /// <summary>Empty where there is no letter or digit to ask for.</summary>
    public static string Of(string text)
    {
        var start = Math.Max(0, (text.Length - Chars) / 2);
        var end = Math.Min(text.Length, start + Chars);
        while (IsInsideWord(text, start))
        {
            start--;
        }

        while (IsInsideWord(text, end))
        {
            end++;
        }

        var piece = text.AsSpan(start, end - start);
        var quote = piece.IndexOfAny("\"“”„＂");
        var unquoted = (quote < 0 ? piece : piece[..quote]).Trim().ToString();
        return unquoted.Any(char.IsLetterOrDigit) ? unquoted : "";
    }

    // Latin words and numbers are found whole: a piece is not cut inside of "intensity", "R&D" or "12.5%".
    private static bool IsInsideWord(string text, int offset) =>
        offset > 0 && offset < text.Length && IsOfWord(text[offset - 1]) && IsOfWord(text[offset]);

    private static bool IsOfWord(char c) => !char.IsWhiteSpace(c) && (c < FirstEastAsian || char.IsSurrogate(c));
}
