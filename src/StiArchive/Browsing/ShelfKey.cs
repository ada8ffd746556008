using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StiArchive.Analysis;
using StiArchive.Economies;

namespace StiArchive.Browsing;

/// <summary>Makes keywords, names of journals and codes of economies into keys for addresses.</summary>
internal static class ShelfKey
{
    private const int LongestChars = 100;
    private const int HashChars = 16;

    /// <summary>The same ASCII key for all ways to write a text: Latin letters and digits stay (<c>green-hydrogen</c>), any
    /// other character is its code point (<c>5g-u6280-u672f</c>), so that a key depends on no table of readings.</summary>
    public static string Of(string text)
    {
        var folded = FoldedText.Of(text).Text;
        var plain = string.Concat(folded.EnumerateRunes().Select(Plain));
        var key = string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return key.Length is > 0 and <= LongestChars ? key : Shorten(key, folded);
    }

    /// <summary>The code of an economy; one that no catalogue knows is a text like any other.</summary>
    public static string OfEconomy(string code) => EconomyCatalogue.Find(code) is null ? Of(code) : code;

    private static string Plain(Rune rune) =>
        rune.IsAscii && Rune.IsLetterOrDigit(rune) ? rune.ToString()
        : Rune.IsWhiteSpace(rune) || rune.Value == '-' ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"-u{rune.Value:x4}-");

    private static string Shorten(string key, string folded)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded)))[..HashChars];
        return $"{key[..Math.Min(key.Length, LongestChars - HashChars - 1)].TrimEnd('-')}-{hash}".TrimStart('-');
    }
}
