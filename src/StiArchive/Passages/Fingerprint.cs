using System.Security.Cryptography;
using System.Text;

namespace StiArchive.Passages;

/// <summary>Names a passage by its letters and digits alone, so that a link outlives a change of blanks, punctuation, case
/// or width, and of the tables that searching folds with.</summary>
internal static class Fingerprint
{
    private const int LengthBytes = 8;

    /// <summary>Sixteen hexadecimal digits: the beginning of the SHA-256 of the letters and digits of
    /// <paramref name="text"/>, after NFKC and in lower case, as UTF-8.</summary>
    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                letters.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(letters.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, LengthBytes));
    }

    // Normalization throws on half a surrogate pair.
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
