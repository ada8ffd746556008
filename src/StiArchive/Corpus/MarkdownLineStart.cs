namespace StiArchive.Corpus;

/// <summary>The signs that only mean something to Markdown at the start of a line: headings, quotations, lists, fences.</summary>
internal static class MarkdownLineStart
{
    // CommonMark reads at most nine digits as the number of a list.
    private const int LongestListNumberChars = 9;

    /// <summary>Offset of the one sign to escape so that the line is plain text; -1 where none need be.</summary>
    public static int SignToEscape(string text)
    {
        if (text.Length == 0)
        {
            return -1;
        }

        var isMarkup = text[0] switch
        {
            '#' or '>' => true,
            '-' => IsBlankOrEnd(text, 1) || text[1] == '-',
            '+' => IsBlankOrEnd(text, 1),
            '~' => text.StartsWith("~~~", StringComparison.Ordinal),
            _ => false,
        };
        return isMarkup ? 0 : ListNumberEnd(text);
    }

    // 1. Text, 12) Text
    private static int ListNumberEnd(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return
            digits is > 0 and <= LongestListNumberChars && text[digits] is '.' or ')' && IsBlankOrEnd(text, digits + 1)
            ? digits
            : -1;
    }

    private static bool IsBlankOrEnd(string text, int offset) =>
        offset >= text.Length || char.IsWhiteSpace(text[offset]);
}
