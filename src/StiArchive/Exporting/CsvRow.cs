using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StiArchive.Exporting;

/// <summary>A line of comma-separated values (RFC 4180) that no spreadsheet runs.</summary>
/// <remarks>
/// A spreadsheet runs a cell that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> as a formula. Such a cell gets an
/// apostrophe before it, which spreadsheets read as "this is text"; a number keeps its sign and nothing else.
/// </remarks>
internal static partial class CsvRow
{
    private const string LineEnd = "\r\n";

    // Full-width signs too: spreadsheets set up for Chinese read them as the narrow ones.
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@＝＋－＠");

    private static readonly SearchValues<char> ToBeQuoted = SearchValues.Create(",\"\r\n");

    public static void Append(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Field)).Append(LineEnd);

    private static string Field(string cell)
    {
        var safe = MayBeFormula(cell) ? $"'{cell}" : cell;
        var isQuoted =
            safe.AsSpan().ContainsAny(ToBeQuoted)
            || (safe.Length > 0 && (char.IsWhiteSpace(safe[0]) || char.IsWhiteSpace(safe[^1])));
        return isQuoted ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static bool MayBeFormula(string cell)
    {
        var start = 0;
        while (start < cell.Length && IsUnseen(cell[start]))
        {
            start++;
        }

        return start < cell.Length && FormulaSigns.Contains(cell[start]) && !Number().IsMatch(cell);
    }

    // Some programs drop what is not seen before they look at the first sign.
    private static bool IsUnseen(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    // -3   +4.5   -2,600   -12.5%   －０．５   -1.2e-5, and a dash alone, which stands for "no value"
    [GeneratedRegex(
        @"^([-－]+|[+＋－-]\d[\d,]*([.．]\d+)?([eE][+-]?\d{1,3})?[%％]?)\z",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Number();
}
