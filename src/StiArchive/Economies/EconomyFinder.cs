using System.Buffers;
using StiArchive.Papers;

namespace StiArchive.Economies;

/// <summary>Finds the economies that a text names.</summary>
/// <remarks>
/// The longest name counts, from left to right: 中国香港 is no 中国, 印度尼西亚 no 印度. Latin names stand at word borders
/// and as they are spelt or in capitals, for a <c>turkey</c> is a bird and <c>us</c> a pronoun. Chinese has no word
/// borders; <see cref="Lookalikes"/> knows where the characters of a name mean something else. Names inside those of
/// organisations count (美国国务院); words such as 我国 or 中美 do not.
/// </remarks>
public static class EconomyFinder
{
    /// <summary>Shorter ones, as UK or PRC, are capitals already.</summary>
    private const int LeastCapitalised = 4;

    private static readonly NameTrie Names = CreateTrie();

    private static readonly SearchValues<char> Initials = SearchValues.Create(Names.Initials.ToArray());

    /// <summary>Returns the mentions in the order of the text; they do not overlap.</summary>
    public static IReadOnlyList<EconomyMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var folded = NameCharacter.Fold(text);
        var mentions = new List<EconomyMention>();
        var candidates = new List<(int Length, Economy Economy)>();
        for (var start = NextInitial(folded, 0); start < folded.Length; )
        {
            candidates.Clear();
            Names.FindPrefixes(folded.AsSpan(start), candidates);
            var (length, economy) = candidates.FindLast(candidate => IsName(folded, start, candidate.Length));
            if (economy is not null)
            {
                mentions.Add(new EconomyMention(economy, new TextSpan(start, length)));
            }

            start = NextInitial(folded, start + Math.Max(1, length));
        }

        return mentions;
    }

    /// <summary>Returns the next place where some name could begin, or the length of the text.</summary>
    private static int NextInitial(string folded, int start)
    {
        var distance = folded.AsSpan(start).IndexOfAny(Initials);
        return distance < 0 ? folded.Length : start + distance;
    }

    private static bool IsName(string folded, int start, int length)
    {
        var end = start + length;
        var splitsWord =
            (start > 0 && NameCharacter.IsLatin(folded[start]) && NameCharacter.IsLatin(folded[start - 1]))
            || (end < folded.Length && folded[start] < '\u2E80' && NameCharacter.IsLatin(folded[end]));

        return !splitsWord && !Lookalikes.Contain(folded, start, length);
    }

    private static NameTrie CreateTrie()
    {
        var trie = new NameTrie();
        foreach (var (name, economy) in EconomyCatalogue.Names)
        {
            var folded = NameCharacter.Fold(name);
            trie.Add(folded, economy);
            if (folded.Length >= LeastCapitalised)
            {
                trie.Add(folded.ToUpperInvariant(), economy);
            }
        }

        return trie;
    }
}
