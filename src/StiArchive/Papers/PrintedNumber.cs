using System.Globalization;

namespace StiArchive.Papers;

/// <summary>Reads numbers as they are printed.</summary>
/// <remarks>Chinese print sets digits in half and in full width: 表１ is table 1. Patterns match the digits of every script,
/// which <see cref="int.Parse(string)"/> refuses; so all numbers found in papers are read here.</remarks>
public static class PrintedNumber
{
    /// <summary>The value of digits of any script and width; null for anything else, and for what no counting reaches.</summary>
    public static int? TryRead(ReadOnlySpan<char> digits)
    {
        long value = 0;
        foreach (var c in digits)
        {
            if (!char.IsDigit(c))
            {
                return null;
            }

            value = (10 * value) + CharUnicodeInfo.GetDecimalDigitValue(c);
            if (value > int.MaxValue)
            {
                return null;
            }
        }

        return digits.IsEmpty ? null : (int)value;
    }

    /// <summary>The same for digits of which a pattern has found a few, and nothing else.</summary>
    public static int Read(ReadOnlySpan<char> digits) =>
        TryRead(digits) ?? throw new ArgumentException($"'{digits}' is no number.", nameof(digits));

    /// <summary>The text with all its digits in ASCII; each character stays in its place.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c)) ? string.Concat(text.Select(Fold)) : text;
    }

    private static char Fold(char c) => char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c;
}
