namespace StiArchive.Bilingual;

/// <summary>The stretch of text before a bracket that a term can reach into: up to punctuation or an opening quote.</summary>
internal static class TermRun
{
    private const char ListComma = '、';
    private const string Stops = "。！？；：，,;:!?()（）[]【】{}|—–…/\n\t“‘「『《〈\"①②③④⑤⑥⑦⑧⑨■●";
    private const string Closing = "”’」』》〉\"";
    private const string Opening = "“‘「『《〈\"";
    private const int LongestQuoteChars = 60;

    /// <summary>Returns the offset of the first character that may belong to the term.</summary>
    /// <param name="throughLists">Whether to go on over 、.</param>
    public static int Start(string text, int end, int mostChars, bool throughLists = false)
    {
        for (var at = end - 1; at >= 0 && at >= end - mostChars; at--)
        {
            if (OpeningQuote(text, at) is { } opening)
            {
                // “一带一路”国际科学组织联盟: a quote inside belongs to the term and begins it.
                return opening;
            }

            if (Stops.Contains(text[at], StringComparison.Ordinal) || (text[at] == ListComma && !throughLists))
            {
                return at + 1;
            }
        }

        return Math.Max(0, end - mostChars);
    }

    /// <summary>Returns the offset of the opening quote that the closing one at <paramref name="at"/> belongs to; null where
    /// there is no closing quote or nothing that opens it.</summary>
    public static int? OpeningQuote(string text, int at)
    {
        var kind = Closing.IndexOf(text[at], StringComparison.Ordinal);
        if (kind < 0)
        {
            return null;
        }

        var from = Math.Max(0, at - LongestQuoteChars);
        var opening = text.AsSpan(from, at - from).LastIndexOf(Opening[kind]);
        return opening < 0 ? null : from + opening;
    }

    public static bool IsHan(char character) =>
        character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');

    public static int HanCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += IsHan(character) ? 1 : 0;
        }

        return count;
    }
}
