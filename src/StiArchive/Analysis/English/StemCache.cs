namespace StiArchive.Analysis.English;

/// <summary>The stems of words that were asked for before: texts use the same words over and over.</summary>
internal sealed class StemCache
{
    private const int MostWords = 100_000;

    [ThreadStatic]
    private static StemCache? _ofThread;

    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _stemsBySpan;

    private StemCache() => _stemsBySpan = _stems.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The stem of a folded word.</summary>
    public static string Stem(ReadOnlySpan<char> word) => (_ofThread ??= new StemCache()).Of(word);

    private string Of(ReadOnlySpan<char> word)
    {
        if (_stemsBySpan.TryGetValue(word, out var known))
        {
            return known;
        }

        if (_stems.Count == MostWords)
        {
            _stems.Clear();
        }

        var stem = EnglishStemmer.Stem(word.ToString());
        _stemsBySpan[word] = stem;
        return stem;
    }
}
