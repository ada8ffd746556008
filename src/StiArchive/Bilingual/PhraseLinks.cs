using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Which words of a Chinese and an English text translate each other.</summary>
/// <param name="Zh">Known Chinese words and Latin words inside the Chinese text, in order.</param>
/// <param name="Entries">What the lexicon says of each Chinese word.</param>
/// <param name="En">English words, in order.</param>
/// <param name="EnOf">For each Chinese word the numbers of the English words it is linked to, in order; mostly one or none.</param>
/// <param name="StrengthOf">For each Chinese word how sure its link is, 0 to 1.</param>
internal sealed record PhraseLinks(
    IReadOnlyList<TextSpan> Zh,
    IReadOnlyList<LexiconEntry> Entries,
    IReadOnlyList<TextSpan> En,
    IReadOnlyList<IReadOnlyList<int>> EnOf,
    IReadOnlyList<double> StrengthOf
)
{
    /// <summary>What is longer is no sentence; links are sought in its beginning only.</summary>
    private const int MostWords = 400;

    /// <summary>Competitive linking (Melamed 2000): the strongest link first, each word once; neighbours may share.</summary>
    public static PhraseLinks Of(string zhText, string enText)
    {
        var zh = ZhWords(zhText);
        var en = EnglishStem
            .Words(enText)
            .Select(word => new TextSpan(word.Start, word.Length))
            .Take(MostWords)
            .ToList();
        var entries = zh.Select(word => EntryOf(zhText.Substring(word.Start, word.Length))).ToList();
        var words = new TranslatedWords([.. en.Select(word => enText.Substring(word.Start, word.Length))]);

        var enOf = new IReadOnlyList<int>[zh.Count];
        var strengthOf = new double[zh.Count];
        var taken = new bool[en.Count];
        foreach (var (i, link) in Candidates(entries, words))
        {
            if (enOf[i] is null && !link.Places.Any(j => taken[j]))
            {
                (enOf[i], strengthOf[i]) = (link.Places, link.Strength);
                foreach (var j in link.Places)
                {
                    taken[j] = true;
                }
            }
        }

        ShareWithNeighbours(enOf, strengthOf, entries, words);
        return new PhraseLinks(zh, entries, en, [.. enOf.Select(numbers => numbers ?? [])], strengthOf);
    }

    /// <summary>The share of Chinese words that have a translation on the other side, 0 to 1.</summary>
    public static double Agreement(string zhText, string enText)
    {
        var links = Of(zhText, enText);
        return links.Zh.Count == 0 ? 0 : (double)links.EnOf.Count(numbers => numbers.Count > 0) / links.Zh.Count;
    }

    private static List<TextSpan> ZhWords(string text) =>
        [
            .. ChineseWords
                .Find(text)
                .Concat(EnglishStem.Words(text).Select(word => new TextSpan(word.Start, word.Length)))
                .OrderBy(word => word.Start)
                .Take(MostWords),
        ];

    private static LexiconEntry EntryOf(string word) => WordLexicon.Find(word) ?? LexiconEntry.OfLatin(word);

    /// <summary>The strongest first; a word that occurs twice goes with the translations of its neighbours.</summary>
    private static IEnumerable<(int Zh, WordLink Link)> Candidates(List<LexiconEntry> entries, TranslatedWords words)
    {
        return from i in Enumerable.Range(0, entries.Count)
            from link in words.Find(entries[i])
            let company = Strength(i - 1, link.Places[0] - 1) + Strength(i + 1, link.Places[^1] + 1)
            orderby link.Strength + (company / 2) descending, Math.Abs(
                ((double)i / entries.Count) - ((double)link.Places[0] / words.Count)
            )
            select (i, link);

        double Strength(int i, int j) =>
            i >= 0 && j >= 0 && i < entries.Count && j < words.Count
                ? entries[i].Strengths.GetValueOrDefault(words.Stem(j))
                : 0;
    }

    /// <summary>科技 and 创新 together are STI.</summary>
    private static void ShareWithNeighbours(
        IReadOnlyList<int>?[] enOf,
        double[] strengthOf,
        List<LexiconEntry> entries,
        TranslatedWords words
    )
    {
        for (var i = 0; i < enOf.Length; i++)
        {
            foreach (var neighbour in new[] { i - 1, i + 1 }.Where(n => enOf[i] is null && n >= 0 && n < enOf.Length))
            {
                var shared = words
                    .Find(entries[i])
                    .FirstOrDefault(link => enOf[neighbour]?.SequenceEqual(link.Places) ?? false);
                if (shared is not null)
                {
                    (enOf[i], strengthOf[i]) = (shared.Places, shared.Strength);
                }
            }
        }
    }
}
