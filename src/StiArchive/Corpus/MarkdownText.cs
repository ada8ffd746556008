using System.Globalization;
using System.Text;

namespace StiArchive.Corpus;

/// <summary>Writes a text as one line of Markdown that reads back as exactly that text.</summary>
/// <remarks>Escapes as little as CommonMark allows, so that <c>R&amp;D</c>, <c>[3, 4]</c>, <c>a_b</c> and <c>p &lt; 0.05</c> stay as
/// they are. What Markdown cannot hold (line breaks, blanks at the ends) becomes a number such as <c>&amp;#x20;</c>.</remarks>
internal static class MarkdownText
{
    private const int LongestEntityChars = 32;

    /// <summary>A text that begins a paragraph or a quotation.</summary>
    public static string Line(string text) => Write(text, MarkdownLineStart.SignToEscape(text), isCell: false);

    /// <summary>A text inside a line: after a label, in a heading.</summary>
    public static string Inline(string text) => Write(text, escapeAt: -1, isCell: false);

    /// <summary>A text between two bars of a table.</summary>
    public static string Cell(string text) =>
        Write(text, text.Length > 0 && text.AsSpan().Trim(":-").IsEmpty ? 0 : -1, isCell: true);

    private static string Write(string text, int escapeAt, bool isCell)
    {
        var line = new StringBuilder(text.Length + 8);
        var lastAtSign = text.LastIndexOf('@');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '_')
            {
                i = WriteUnderscores(line, text, i) - 1;
            }
            else if (HiddenSigns.Contains(c) || (char.IsWhiteSpace(c) && (i == 0 || i == text.Length - 1)))
            {
                line.Append(CultureInfo.InvariantCulture, $"&#x{(int)c:X};");
            }
            else
            {
                var isEscaped = i == escapeAt || IsMarkup(text, i, isCell, lastAtSign);
                line.Append(isEscaped ? "\\" : "").Append(c);
            }
        }

        return line.ToString();
    }

    private static bool IsMarkup(string text, int i, bool isCell, int lastAtSign)
    {
        var next = i + 1 < text.Length ? text[i + 1] : '\0';
        return text[i] switch
        {
            '\\' or '`' or '*' => true,
            '|' => isCell,
            '{' => next == '#',
            '[' => !IsPlainBracket(text, i),
            ']' => next == '(',
            // A tag, or an address such as <name@example.org>.
            '<' => char.IsAsciiLetter(next) || next is '/' or '!' or '?' || i < lastAtSign,
            '&' => IsEntity(text.AsSpan(i + 1)),
            _ => false,
        };
    }

    // Underscores inside a word (file_name) never begin or end emphasis.
    private static int WriteUnderscores(StringBuilder line, string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '_')
        {
            end++;
        }

        var isInWord =
            start > 0 && end < text.Length && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[end]);
        for (var i = start; i < end; i++)
        {
            line.Append(isInWord ? "_" : "\\_");
        }

        return end;
    }

    // [3, 4] is text as long as no address (…) follows and no bracket stands within. At the start of a line [3]: would
    // define a link.
    private static bool IsPlainBracket(string text, int start)
    {
        var close = text.AsSpan(start + 1).IndexOfAny('[', ']') + start + 1;
        if (close == start || text[close] == '[')
        {
            return false;
        }

        var after = close + 1 < text.Length ? text[close + 1] : '\0';
        return after != '(' && !(start == 0 && after == ':');
    }

    private static bool IsEntity(ReadOnlySpan<char> afterAmpersand)
    {
        var end = afterAmpersand[..Math.Min(afterAmpersand.Length, LongestEntityChars)].IndexOf(';');
        return end > 0 && afterAmpersand[..end].IndexOfAnyExcept(EntitySigns) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> EntitySigns = System.Buffers.SearchValues.Create(
        "#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );
}
