using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>The name of one author in Latin letters: WU Yan, Wu Yan, Yan Wu.</summary>
/// <param name="Text">As printed, with one blank between its parts and without the letter that stands for a mark.</param>
internal sealed record RomanizedName(string Text, int WordCount)
{
    /// <summary>Letters that end a syllable in the spelling of Chinese; any other is a mark that was read as a letter.</summary>
    private const string Endings = "aeiouüvngr";

    private const string Vowels = "aeiouüv";

    private const int LongestSyllableChars = 6;

    /// <summary>Returns null where the words from <paramref name="at"/> on do not spell the author's name.</summary>
    public static RomanizedName? TryRead(List<Match> words, int at, string author)
    {
        if (at + 1 >= words.Count)
        {
            return null;
        }

        var given = author.Length - (Surnames.BeginsDouble(author) ? 2 : 1);
        var (first, second) = (words[at].Value, Unmarked(words[at + 1].Value));
        second = Syllables(second) == given + 1 ? Unmarked(second[..^1]) : second;
        if (Surnames.Spells(first, author) && Syllables(second) is var count && count > 0 && count <= given)
        {
            return WithThird(words, at, given - count) is { } third
                ? new RomanizedName($"{first} {second} {third}", 3)
                : new RomanizedName($"{first} {second}", 2);
        }

        var isReversed =
            Surnames.Spells(second, author) && Syllables(first) is var syllables && syllables > 0 && syllables <= given;
        return isReversed ? new RomanizedName($"{first} {second}", 2) : null;
    }

    /// <summary>A given name of two syllables may be printed as two words: Wang Xiao Ming.</summary>
    private static string? WithThird(List<Match> words, int at, int missing)
    {
        if (missing != 1 || at + 2 >= words.Count || !Touches(words[at + 1], words[at + 2]))
        {
            return null;
        }

        var third = Unmarked(words[at + 2].Value);
        return char.IsAsciiLetterUpper(third[0]) && third.Length <= LongestSyllableChars && Syllables(third) == 1
            ? third
            : null;
    }

    private static bool Touches(Match left, Match right) => right.Index == left.Index + left.Length + 1;

    private static string Unmarked(string word)
    {
        var isMarked = word.Length > 2 && !Endings.Contains(char.ToLowerInvariant(word[^1]), StringComparison.Ordinal);
        return (isMarked ? word[..^1] : word).TrimEnd('\'', '’', '-');
    }

    /// <summary>Groups of vowels, as a syllable has one; 0 for a word that is longer than so many syllables can be.</summary>
    private static int Syllables(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            count += IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1])) ? 1 : 0;
        }

        return word.Length <= (count * LongestSyllableChars) + 1 && word.All(IsLetterOrMark) ? count : 0;
    }

    private static bool IsVowel(char c) => Vowels.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal);

    private static bool IsLetterOrMark(char c) => Characters.IsLatinLetter(c) || c is '-' or '\'' or '’';
}
