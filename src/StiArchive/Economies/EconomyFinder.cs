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

    private static readonly NameScanner Scanner = new(EconomyCatalogue.Names.SelectMany(Spellings));

    /// <summary>Returns the mentions in the order of the text; they do not overlap.</summary>
    public static IReadOnlyList<EconomyMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var folded = NameCharacter.Fold(text);
        return Scanner.Find(folded, (start, length) => IsName(folded, start, length));
    }

    private static bool IsName(string folded, int start, int length)
    {
        var end = start + length;
        var splitsWord =
            (start > 0 && NameCharacter.IsLatin(folded[start]) && NameCharacter.IsLatin(folded[start - 1]))
            || (end < folded.Length && folded[start] < '\u2E80' && NameCharacter.IsLatin(folded[end]));

        return !splitsWord && !Lookalikes.Contain(folded, start, length);
    }

    private static IEnumerable<(string Name, Economy Economy)> Spellings((string Name, Economy Economy) entry)
    {
        var folded = NameCharacter.Fold(entry.Name);
        yield return (folded, entry.Economy);
        if (folded.Length >= LeastCapitalised)
        {
            yield return (folded.ToUpperInvariant(), entry.Economy);
        }
    }
}
