using StiArchive.Papers;

namespace StiArchive.Analysis.Chinese;

/// <summary>Reads Chinese without blanks as the words that a person sees in it.</summary>
/// <remarks>
/// For queries, marks and terms; what a text is found by does not depend on words (<see cref="Tokenizer"/>). ICU's
/// dictionary knows common words; a name or a new term (吴燕, 双碳) falls into single characters there, which are put
/// together again where the archive has them in a row.
/// </remarks>
public static class HanWords
{
    private const int LongestJoinedCharacters = 4;

    /// <summary>A sentence about why words are guessed as pairs of characters; null where ICU reads them.</summary>
    public static string? Problem => IcuWords.Problem;

    /// <summary>The words of <paramref name="run"/>, in order and without gaps, read as they are asked for.</summary>
    /// <param name="run">Folded text of Han characters only.</param>
    /// <param name="isKnown">Whether the given characters stand in a row somewhere in the archive.</param>
    public static IEnumerable<TextSpan> Read(string run, Func<string, bool> isKnown)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(isKnown);

        return IcuWords.TryRead(run) is { } words
            ? new SingleCharacterJoiner(run, isKnown, LongestJoinedCharacters).Join(words)
            : ReadPairs(run, isKnown);
    }

    /// <summary>The reading without a dictionary: pairs where the archive knows them, else single characters.</summary>
    internal static IEnumerable<TextSpan> ReadPairs(string run, Func<string, bool> isKnown)
    {
        var singles = new List<TextSpan>();
        foreach (var rune in run.EnumerateRunes())
        {
            var start = singles.Count == 0 ? 0 : singles[^1].End;
            singles.Add(new TextSpan(start, rune.Utf16SequenceLength));
        }

        return new SingleCharacterJoiner(run, isKnown, longestCharacters: 2).Join(singles);
    }
}
