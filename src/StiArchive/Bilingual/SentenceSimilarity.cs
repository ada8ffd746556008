namespace StiArchive.Bilingual;

/// <summary>How well Chinese and English sentences fit each other as translations.</summary>
/// <remarks>
/// Length alone (Gale and Church 1993) puts 91 % of the sentences of structured abstracts under the same label, together
/// with shared numbers, names and words 98 %. The weights are those that did so on 89 abstracts.
/// </remarks>
internal static class SentenceSimilarity
{
    /// <summary>English letters for each Chinese character, the median of 2,347 abstracts.</summary>
    private const double LettersPerCharacter = 3.67;

    private const double LengthWeight = 0.3;
    private const double NumberWeight = 1.5;
    private const double LatinWeight = 1.0;
    private const double WordWeight = 16.0;

    /// <summary>More of the same kind adds nothing: a row of numbers is one piece of evidence.</summary>
    private const int MostShared = 3;

    private static readonly Dictionary<string, double> NoTranslations = new(StringComparer.Ordinal);

    /// <summary>Larger is better; zero is as good as leaving both sides unaligned.</summary>
    public static double Of(SentenceTraits zh, SentenceTraits en) =>
        (NumberWeight * Shared(zh.Numbers, en.Numbers))
        + (LatinWeight * (Shared(zh.Latin, en.Latin) + Shared(zh.Economies, en.Economies)))
        + (WordWeight * WordCoverage(zh.Words, en.Words))
        - (LengthWeight * LengthDeviation(zh.Length, en.Length));

    /// <summary>In standard deviations, which grow with the square root of the length.</summary>
    private static double LengthDeviation(int zhChars, int enLetters)
    {
        const double VariancePerLetter = 8;
        const double LeastVariance = 40;
        const double Most = 5;

        var expected = zhChars * LettersPerCharacter;
        var deviation = Math.Abs(enLetters - expected) / Math.Sqrt((expected * VariancePerLetter) + LeastVariance);
        return Math.Min(deviation, Most);
    }

    private static int Shared(IReadOnlySet<string> zh, IReadOnlySet<string> en) =>
        Math.Min(MostShared, zh.Count(en.Contains));

    /// <summary>The share of words whose translation stands on the other side, 0 to 1; the mean of both directions, so that
    /// a sentence that only one side has is not taken along with its neighbour.</summary>
    private static double WordCoverage(IReadOnlySet<string> zh, IReadOnlySet<string> en)
    {
        const int Smoothing = 2;

        var fromZh = 0.0;
        var strongest = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in zh)
        {
            fromZh += Link(word, en, strongest);
        }

        return ((fromZh / (zh.Count + Smoothing)) + (strongest.Values.Sum() / (en.Count + Smoothing))) / 2;
    }

    /// <summary>Returns the strength of the word's best translation and notes for each English stem its best Chinese word.</summary>
    private static double Link(string word, IReadOnlySet<string> en, Dictionary<string, double> strongest)
    {
        var best = 0.0;
        foreach (var (stem, strength) in WordLexicon.Find(word)?.Strengths ?? NoTranslations)
        {
            if (en.Contains(stem))
            {
                best = Math.Max(best, strength);
                strongest[stem] = Math.Max(strongest.GetValueOrDefault(stem), strength);
            }
        }

        return best;
    }
}
