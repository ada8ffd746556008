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
        var letters = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in Normalize(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                letters.Append(units[..Lower(rune).EncodeToUtf16(units)]);
            }
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(letters.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, LengthBytes));
    }

    // Most letters are Han and have no case, which is quicker to see than to ask.
    private static Rune Lower(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter ? rune : Rune.ToLowerInvariant(rune);

    private static string Normalize(string text) =>
        text.AsSpan().ContainsAnyExcept(Plain) ? WellFormed(text).Normalize(NormalizationForm.FormKC) : text;

    // Normalization throws on half a surrogate pair.
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
