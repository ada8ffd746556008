using System.Globalization;
using System.Text;

namespace StiArchive.Analysis;

/// <summary>Tells the classes of characters apart.</summary>
public static class CharacterClasses
{
    // Indexed by UTF-16 code unit, as every character of every text is asked for several times.
    private static readonly CharacterClass[] Basic =
    [
        .. Enumerable
            .Range(char.MinValue, char.MaxValue + 1)
            .Select(unit => Rune.TryCreate((char)unit, out var rune) ? Read(rune) : CharacterClass.Other),
    ];

    public static CharacterClass Of(Rune rune) => rune.IsBmp ? Basic[rune.Value] : Read(rune);

    /// <summary>The class of a character of one UTF-16 code unit.</summary>
    public static CharacterClass Of(char unit) => Basic[unit];

    /// <summary>The class of the character that begins at <paramref name="index"/>; half a surrogate pair is of no use.</summary>
    public static CharacterClass At(string text, int index)
    {
        ArgumentNullException.ThrowIfNull(text);

        var unit = text[index];
        return !char.IsHighSurrogate(unit) ? Basic[unit]
            : Rune.TryGetRuneAt(text, index, out var rune) ? Read(rune)
            : CharacterClass.Other;
    }

    /// <summary>The class of the character that ends before <paramref name="index"/>.</summary>
    public static CharacterClass Before(string text, int index)
    {
        ArgumentNullException.ThrowIfNull(text);

        var start = index >= 2 && char.IsSurrogatePair(text[index - 2], text[index - 1]) ? index - 2 : index - 1;
        return At(text, start);
    }

    private static CharacterClass Read(Rune rune)
    {
        if (rune.IsAscii)
        {
            return OfAscii((char)rune.Value);
        }

        if (IsHan(rune.Value))
        {
            return CharacterClass.Han;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber =>
                CharacterClass.Digit,
            <= UnicodeCategory.EnclosingMark => CharacterClass.Letter,
            <= UnicodeCategory.Control => CharacterClass.Blank,
            _ => CharacterClass.Other,
        };
    }

    private static CharacterClass OfAscii(char character) =>
        character switch
        {
            >= 'a' and <= 'z' or >= 'A' and <= 'Z' => CharacterClass.Letter,
            >= '0' and <= '9' => CharacterClass.Digit,
            <= ' ' or '\u007F' => CharacterClass.Blank,
            _ => CharacterClass.Other,
        };

    // Blocks of Unicode 15: radicals, the signs 々〆〇 and 〡–〩, kana, bopomofo, hangul, Han with all its extensions.
    private static bool IsHan(int codePoint) =>
        codePoint switch
        {
            < 0x1100 => false,
            <= 0x11FF => true,
            >= 0x2E80 and <= 0x2FDF => true,
            >= 0x3005 and <= 0x3007 => true,
            >= 0x3021 and <= 0x3029 => true,
            >= 0x3041 and <= 0x318F => codePoint is not (0x309B or 0x309C or 0x30A0 or 0x30FB),
            >= 0x31A0 and <= 0x31FF => true,
            >= 0x3400 and <= 0x4DBF => true,
            >= 0x4E00 and <= 0x9FFF => true,
            >= 0xAC00 and <= 0xD7FF => true,
            >= 0xF900 and <= 0xFAFF => true,
            >= 0x1B000 and <= 0x1B16F => true,
            >= 0x20000 and <= 0x3FFFD => true,
            _ => false,
        };
}
