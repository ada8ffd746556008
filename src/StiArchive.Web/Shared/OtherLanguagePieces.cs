using StiArchive.Papers;

namespace StiArchive.Web.Shared;

/// <summary>The pieces of a text that are in the other language: what a screen reader should read with another voice.</summary>
public static class OtherLanguagePieces
{
    // APEC or "R&D" in a Chinese sentence is a name, which every voice knows; two words in a row are English.
    private const int FewestWords = 2;
    private const int ShortestWordChars = 2;
    private const char FirstHan = '\u3041';
    private const char LastHan = '\ud7ff';

    /// <summary>In order, none overlapping another. In a Chinese text phrases of Latin letters, in an English one whatever has a
    /// Han character, with the digits and signs between.</summary>
    public static IReadOnlyList<TextSpan> Of(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);

        return language == Language.Chinese
            ? [.. LatinPieces(text).Where(piece => IsPhrase(text, piece))]
            :
            [
                .. HanPieces(text)
                    .Where(piece => text.AsSpan(piece.Start, piece.Length).ContainsAnyInRange(FirstHan, LastHan)),
            ];
    }

    private static IEnumerable<TextSpan> HanPieces(string text) =>
        Pieces(text, IsHan, character => char.IsLetter(character) && !IsHan(character));

    private static IEnumerable<TextSpan> LatinPieces(string text) => Pieces(text, char.IsAsciiLetter, IsHan);

    // From a character that belongs to it to the last one before the next that does not; what is neither joins, not ends it.
    private static IEnumerable<TextSpan> Pieces(string text, Func<char, bool> belongs, Func<char, bool> ends)
    {
        var (start, last) = (-1, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (belongs(text[i]))
            {
                (start, last) = (start < 0 ? i : start, i);
            }
            else if (start >= 0 && ends(text[i]))
            {
                yield return new TextSpan(start, last + 1 - start);
                start = -1;
            }
        }

        if (start >= 0)
        {
            yield return new TextSpan(start, last + 1 - start);
        }
    }

    private static bool IsPhrase(string text, TextSpan piece)
    {
        var (words, letters) = (0, 0);
        for (var i = piece.Start; i < piece.End && words < FewestWords; i++)
        {
            letters = char.IsAsciiLetter(text[i]) ? letters + 1 : 0;
            words += letters == ShortestWordChars ? 1 : 0;
        }

        return words >= FewestWords;
    }

    // Signs that only Chinese has, such as 《 and the full-width comma, stand with its characters.
    private static bool IsHan(char character) => character is >= '\u2e80' and <= LastHan or >= '\uff01' and <= '\uffef';
}
