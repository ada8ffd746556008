namespace StiArchive.Cli.Checking;

/// <summary>A piece out of the middle of a text that can stand in quotation marks.</summary>
internal static class QuotablePiece
{
    private const int Chars = 16;

    /// <summary>Empty where there is no letter or digit to ask for.</summary>
    public static string Of(string text)
    {
        var start = WithoutHalfPair(text, Math.Max(0, (text.Length - Chars) / 2));
        var end = WithoutHalfPair(text, Math.Min(text.Length, start + Chars));
        var piece = text.AsSpan(start, end - start);
        var quote = piece.IndexOfAny("\"“”„＂");
        var unquoted = (quote < 0 ? piece : piece[..quote]).Trim().ToString();
        return unquoted.Any(char.IsLetterOrDigit) ? unquoted : "";
    }

    private static int WithoutHalfPair(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;
}
