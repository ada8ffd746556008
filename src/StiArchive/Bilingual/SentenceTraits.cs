using StiArchive.Economies;

namespace StiArchive.Bilingual;

/// <summary>What of a sentence shows again in its translation.</summary>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Numbers">As digits without separators: 2,600 and 2 600 are <c>2600</c>.</param>
/// <param name="Latin">Latin words in lower case; in Chinese text these are names and acronyms.</param>
/// <param name="Economies">Codes of the economies named.</param>
/// <param name="Words">Known Chinese words, or stems of English ones.</param>
internal sealed record SentenceTraits(
    int Length,
    IReadOnlySet<string> Numbers,
    IReadOnlySet<string> Latin,
    IReadOnlySet<string> Economies,
    IReadOnlySet<string> Words
)
{
    public static SentenceTraits OfChinese(string sentence)
    {
        var latin = LatinWords(sentence);
        var words = ChineseWords.Find(sentence).Select(span => sentence.Substring(span.Start, span.Length));
        return Of(sentence, latin, words);
    }

    public static SentenceTraits OfEnglish(string sentence)
    {
        var latin = LatinWords(sentence);
        var stems = EnglishStem
            .Words(sentence)
            .Select(word => EnglishStem.Of(sentence.AsSpan(word.Start, word.Length)));
        return Of(sentence, latin, stems);
    }

    /// <summary>The traits of several sentences in a row, as if they were one.</summary>
    public static SentenceTraits Join(IReadOnlyList<SentenceTraits> sentences) =>
        sentences.Count == 1
            ? sentences[0]
            : new(
                sentences.Sum(traits => traits.Length),
                Union(sentences, traits => traits.Numbers),
                Union(sentences, traits => traits.Latin),
                Union(sentences, traits => traits.Economies),
                Union(sentences, traits => traits.Words)
            );

    private static SentenceTraits Of(string sentence, IEnumerable<string> latin, IEnumerable<string> words) =>
        new(
            sentence.Length,
            NumberTraits.Find(sentence),
            latin.ToHashSet(StringComparer.Ordinal),
            EconomyFinder.Find(sentence).Select(mention => mention.Economy.Code).ToHashSet(StringComparer.Ordinal),
            words.ToHashSet(StringComparer.Ordinal)
        );

    private static IEnumerable<string> LatinWords(string sentence) =>
        EnglishStem.Words(sentence).Select(word => sentence.Substring(word.Start, word.Length).ToLowerInvariant());

    private static HashSet<string> Union(
        IReadOnlyList<SentenceTraits> sentences,
        Func<SentenceTraits, IReadOnlySet<string>> select
    ) => sentences.SelectMany(select).ToHashSet(StringComparer.Ordinal);
}
