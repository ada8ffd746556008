using System.Text;
using StiArchive.Papers;

namespace StiArchive.Analysis;

/// <summary>Reads the letters and digits that begin at a place of a folded text, as far as they hold together.</summary>
internal static class CompoundReader
{
    /// <summary>What is longer is a web address or a table set without blanks: its words are enough to find it.</summary>
    private const int MostWords = 8;

    private const string JoiningSigns = "-&+._'@";

    /// <summary>Reads from <paramref name="start"/>, the place of a letter or a digit.</summary>
    public static Compound Read(string text, int start)
    {
        var words = new List<TextSpan> { ReadWord(text, start) };
        while (words.Count < MostWords && NextWord(text, words[^1]) is { } next)
        {
            words.Add(ReadWord(text, next));
        }

        var end = words[^1].End + ClosingSignLength(text, words);
        return new Compound(text, words, TextSpan.FromBounds(start, end));
    }

    /// <summary>The word that begins at <paramref name="start"/>, where nothing can be joined to it: most words. Null where
    /// <see cref="Read"/> has to look closer.</summary>
    public static TextSpan? ReadLoneWord(string text, int start)
    {
        var word = ReadWord(text, start);
        var next = CharAt(text, word.End);
        var isFollowed = "%+#".Contains(next, StringComparison.Ordinal) || IsLetterOrDigit(text, word.End);
        return isFollowed || (next != ' ' && IsLetterOrDigit(text, word.End + 1)) ? null : word;
    }

    private static TextSpan ReadWord(string text, int start)
    {
        var kind = CharacterClasses.At(text, start);
        var end = start;
        while (end < text.Length && end - start < Tokenizer.LongestWordChars && CharacterClasses.At(text, end) == kind)
        {
            end += Rune.GetRuneAt(text, end).Utf16SequenceLength;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Where the word begins that is joined to <paramref name="word"/>; null where none is.</summary>
    private static int? NextWord(string text, TextSpan word)
    {
        if (IsLetterOrDigit(text, word.End))
        {
            return word.End;
        }

        var isJoined =
            IsLetterOrDigit(text, word.End + 1)
            && (JoiningSigns.Contains(text[word.End], StringComparison.Ordinal) || IsThousandsComma(text, word));
        return isJoined ? word.End + 1 : null;
    }

    // The comma of 2,600: one to three digits before it, three behind it and no more.
    private static bool IsThousandsComma(string text, TextSpan word)
    {
        var group = word.End + 1;
        return text[word.End] == ','
            && word.Length <= 3
            && CharacterClasses.At(text, word.Start) == CharacterClass.Digit
            && ReadWord(text, group).Length == 3
            && CharacterClasses.At(text, group) == CharacterClass.Digit;
    }

    // 12.5%, C++, C#, 5+, U.S.
    private static int ClosingSignLength(string text, List<TextSpan> words)
    {
        var end = words[^1].End;
        var isNumber = CharacterClasses.At(text, words[^1].Start) == CharacterClass.Digit;
        return CharAt(text, end) switch
        {
            '%' when isNumber => 1,
            '+' => CharAt(text, end + 1) == '+' ? 2 : 1,
            '#' => 1,
            '.' when !isNumber && IsAcronym(text, words) => 1,
            _ => 0,
        };
    }

    // Single letters with a dot before the last, and behind it a dot that is not the first of three.
    private static bool IsAcronym(string text, List<TextSpan> words) =>
        words.Count > 1
        && words.TrueForAll(word => word.Length == 1)
        && text[words[^1].Start - 1] == '.'
        && CharAt(text, words[^1].End + 1) != '.';

    private static char CharAt(string text, int index) => index < text.Length ? text[index] : '\0';

    private static bool IsLetterOrDigit(string text, int index) =>
        index < text.Length && CharacterClasses.At(text, index) is CharacterClass.Letter or CharacterClass.Digit;
}
