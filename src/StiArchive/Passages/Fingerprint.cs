using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StiArchive.Passages;

/// <summary>Names a passage by its letters and digits alone, so that a link outlives a change of blanks, punctuation, case
/// or width, and of the tables that searching folds with.</summary>
internal static class Fingerprint
{
    private const int LengthBytes = 8;

    // ASCII, Han, and the signs of Chinese texts, which are dropped with or without normalization: nearly every text has
    // nothing else, and normalizing it would change no letter.
    private static readonly SearchValues<char> Plain = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(unit => (char)unit),
        .. Enumerable.Range('\u4E00', '\u9FFF' - '\u4E00' + 1).Select(unit => (char)unit),
        .. "，。、；：？！“”‘’（）《》〈〉【】—…·％",
    ]);

    /// <summary>Sixteen hexadecimal digits: the beginning of the SHA-256 of the letters and digits of
    /// <paramref name="text"/>, after NFKC and in lower case, as UTF-8.</summary>
    public static string Of(string text)
    {
        var normalized = Normalize(text);
        var letters = new char[normalized.Length];
        var length = 0;
        foreach (var rune in normalized.EnumerateRunes())
        {
            if (IsHan(rune))
            {
                letters[length++] = (char)rune.Value;
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                length += Lower(rune).EncodeToUtf16(letters.AsSpan(length));
            }
        }

        return HashOf(letters.AsSpan(0, length));
    }

    private static string HashOf(ReadOnlySpan<char> letters)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(letters.Length)];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(letters, bytes)), hash);
        return Convert.ToHexStringLower(hash[..LengthBytes]);
    }

    // The first block of them, which nearly all letters are of: quicker to see than to ask.
    private static bool IsHan(Rune rune) => rune.Value is >= 0x4E00 and <= 0x9FFF;

    // Most letters are Han and have no case, which is quicker to see than to ask.
    private static Rune Lower(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter ? rune : Rune.ToLowerInvariant(rune);

    private static string Normalize(string text) =>
        text.AsSpan().ContainsAnyExcept(Plain) ? WellFormed(text).Normalize(NormalizationForm.FormKC) : text;

    // Normalization throws on half a surrogate pair, and on this one of the noncharacters; none of them is a letter.
    private static string WellFormed(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD');
}
