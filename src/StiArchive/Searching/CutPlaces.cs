using System.Globalization;
using StiArchive.Analysis;

namespace StiArchive.Searching;

/// <summary>The places where a text may be cut: between what a reader sees as characters, and not inside a word of letters or
/// a number.</summary>
/// <remarks>Characters are extended grapheme clusters (Unicode Standard Annex 29): a letter with its accents is one.</remarks>
internal sealed class CutPlaces(string text)
{
    // A longer one is an address or a formula, and may be cut between its characters.
    private const int LongestWordChars = 64;

    // As in policy-making, R&D, 2,600, women's; a blank or the end of a sentence follows where they end something.
    private const string JoiningSigns = "-&+._'’@,/";

    // As in 12.5%, C++, C#.
    private const string ClosingSigns = "%‰+#";

    private readonly int[] _characters = StringInfo.ParseCombiningCharacters(text);

    /// <summary>The first place at or behind <paramref name="index"/>, the blanks there passed over, and not behind
    /// <paramref name="last"/>.</summary>
    public int Behind(int index, int last)
    {
        var end = Math.Min(last, index + LongestWordChars);
        var place = index;
        while (place < end && !IsPlace(place))
        {
            place++;
        }

        place = IsPlace(place) ? place : FirstCharacter(index, last);
        while (place < last && char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        return place;
    }

    /// <summary>The last place at or before <paramref name="index"/>, the blanks there left out, and not before
    /// <paramref name="first"/>.</summary>
    public int Before(int index, int first)
    {
        var end = Math.Max(first, index - LongestWordChars);
        var place = index;
        while (place > end && !IsPlace(place))
        {
            place--;
        }

        return TrimEnd(IsPlace(place) ? place : LastCharacter(index, first), first);
    }

    /// <summary>The end of what has ink before <paramref name="index"/>.</summary>
    public int TrimEnd(int index, int first)
    {
        var end = index;
        while (end > first && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private bool IsPlace(int index) =>
        index <= 0
        || index >= text.Length
        || (IsCharacter(index) && !(IsOfWord(index - 1, isEnd: true) && IsOfWord(index, isEnd: false)));

    private bool IsCharacter(int index) => Array.BinarySearch(_characters, index) >= 0;

    private int FirstCharacter(int index, int last)
    {
        var place = Array.BinarySearch(_characters, index);
        place = place >= 0 ? place : ~place;
        return place < _characters.Length ? Math.Min(_characters[place], last) : last;
    }

    // Of a letter with hundreds of accents a part has to do; half of what is encoded in two units is nothing.
    private int LastCharacter(int index, int first)
    {
        var place = Array.BinarySearch(_characters, index);
        var start = _characters[place >= 0 ? place : ~place - 1];
        return start > first ? start : index - (char.IsLowSurrogate(text[index]) ? 1 : 0);
    }

    /// <summary>Whether a letter or digit stands at a place, or a sign between two of them.</summary>
    private bool IsOfWord(int index, bool isEnd)
    {
        if (!isEnd && ClosingSigns.Contains(text[index], StringComparison.Ordinal))
        {
            return true;
        }

        if (!JoiningSigns.Contains(text[index], StringComparison.Ordinal))
        {
            return isEnd ? IsLetterBefore(index + 1) : IsLetter(index);
        }

        return IsLetterBefore(index) && IsLetter(index + 1);
    }

    private bool IsLetter(int index) =>
        index < text.Length && CharacterClasses.At(text, index) is CharacterClass.Letter or CharacterClass.Digit;

    private bool IsLetterBefore(int index) =>
        index > 0 && CharacterClasses.Before(text, index) is CharacterClass.Letter or CharacterClass.Digit;
}
