using System.Globalization;
using System.Text;

namespace StiArchive.Originals;

/// <summary>Letters and digits that may stand in an id.</summary>
internal static class Ascii
{
    /// <summary>The words of a text in small letters without accents, cut at anything that is no ASCII letter or digit.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in Normalize(text))
        {
            // Accents come apart from their letters; these signs belong to their word: Xi'an, R&D.
            if (
                CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && c is not ('\'' or '’' or '&')
            )
            {
                plain.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
            }
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>All words as one: <c>ouyang</c> of <c>ōu yáng</c>. Null where nothing is left.</summary>
    public static string? Join(string? text) =>
        text is null ? null
        : string.Concat(Words(text)) is { Length: > 0 } word ? word
        : null;

    // Half a surrogate pair cannot be normalized.
    private static string Normalize(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
