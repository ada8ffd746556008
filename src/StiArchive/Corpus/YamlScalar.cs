using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StiArchive.Corpus;

/// <summary>Writes a text as a YAML scalar: plain where every YAML reader takes it for the same text, else quoted.</summary>
/// <remarks>YamlDotNet's own emitter is not used because it writes every character beyond U+FFFF as a number, rare Han
/// characters of names included, does not round-trip U+0085, and leaves <c>yes</c> and <c>0123</c> unquoted.</remarks>
internal static partial class YamlScalar
{
    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}:");

    private static readonly HashSet<string> ReservedWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "true",
        "false",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
        "null",
    };

    /// <summary>A scalar that stands alone after its key.</summary>
    public static string Block(string text) => Write(text, inFlow: false);

    /// <summary>A scalar inside <c>[…]</c> or <c>{…}</c>, where commas, brackets and colons separate.</summary>
    public static string Flow(string text) => Write(text, inFlow: true);

    private static string Write(string text, bool inFlow)
    {
        if (text.Any(HiddenSigns.Contains))
        {
            return DoubleQuoted(text);
        }

        return IsPlain(text, inFlow) ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(string text, bool inFlow)
    {
        if (
            text.Length == 0
            || ReservedWords.Contains(text)
            || char.IsWhiteSpace(text[0])
            || char.IsWhiteSpace(text[^1])
        )
        {
            return false;
        }

        // Any other sign of ASCII may have a meaning of its own at the start: - ? : [ { & * ! % @ | > and so on.
        var startsPlain = char.IsAsciiDigit(text[0])
            ? text.Any(char.IsLetter) && !NumberOrTime().IsMatch(text)
            : !char.IsAscii(text[0]) || char.IsAsciiLetter(text[0]);
        return startsPlain
            && text[^1] != ':'
            && !text.Contains(": ", StringComparison.Ordinal)
            && !text.Contains(" #", StringComparison.Ordinal)
            && !(inFlow && text.AsSpan().ContainsAny(FlowMarks));
    }

    // 0x1F, 0o17, 12e3, 2001-12-14T21:59
    [GeneratedRegex(
        @"\A(0[xob]|[0-9._]+[eE][-+]?[0-9]+\z|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[Tt])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NumberOrTime();

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (HiddenSigns.Contains(c))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }
}
