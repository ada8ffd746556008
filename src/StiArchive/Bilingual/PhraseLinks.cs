using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Which words of a Chinese and an English text translate each other.</summary>
/// <param name="Zh">Known Chinese words and Latin words inside the Chinese text, in order.</param>
/// <param name="En">English words, in order.</param>
/// <param name="EnOf">For each Chinese word the numbers of the English words it is linked to, in order; mostly one or none.</param>
/// <param name="StrengthOf">For each Chinese word how sure its link is, 0 to 1.</param>
internal sealed record PhraseLinks(
    IReadOnlyList<TextSpan> Zh,
    IReadOnlyList<TextSpan> En,
    IReadOnlyList<IReadOnlyList<int>> EnOf,
    IReadOnlyList<double> StrengthOf
)
{
    /// <summary>What is longer is no sentence; links are sought in its beginning only.</summary>
    private const int MostWords = 400;

    private const double LeastStrength = 0.15;
    private const double SameLatinWord = 0.9;

    /// <summary>Competitive linking (Melamed 2000): the strongest link first, each word once; neighbours may share.</summary>
    public static PhraseLinks Of(string zhText, string enText)
    {
        var zh = ZhWords(zhText);
        var en = EnglishStem
            .Words(enText)
            .Select(word => new TextSpan(word.Start, word.Length))
            .Take(MostWords)
            .ToList();
        var stems = en.Select(word => EnglishStem.Of(enText.AsSpan(word.Start, word.Length))).ToList();
        var translations = zh.Select(word => Translations(zhText.Substring(word.Start, word.Length))).ToList();

        var enOf = new SortedSet<int>[zh.Count];
        var strengthOf = new double[zh.Count];
        var taken = new bool[en.Count];
        foreach (var (i, j, strength) in Candidates(translations, stems))
        {
            if (enOf[i] is null && !taken[j])
            {
                (enOf[i], strengthOf[i], taken[j]) = ([j], strength, true);
                TakeInNeighbours(enOf[i], taken, translations[i], stems);
            }
        }

        ShareWithNeighbours(enOf, strengthOf, translations, stems);
        return new PhraseLinks(
            zh,
            en,
            [.. enOf.Select(numbers => numbers is null ? [] : (IReadOnlyList<int>)[.. numbers])],
            strengthOf
        );
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

    private static IReadOnlyDictionary<string, double> Translations(string word) =>
        WordLexicon.Translations(word)
        ?? new Dictionary<string, double>(StringComparer.Ordinal) { [EnglishStem.Of(word)] = SameLatinWord };

    /// <summary>The strongest first; a word that occurs twice goes with the translations of its neighbours.</summary>
    private static IEnumerable<(int Zh, int En, double Strength)> Candidates(
        List<IReadOnlyDictionary<string, double>> translations,
        List<string> stems
    )
    {
        return from i in Enumerable.Range(0, translations.Count)
            from j in Enumerable.Range(0, stems.Count)
            let strength = Strength(i, j)
            where strength >= LeastStrength
            orderby strength + ((Strength(i - 1, j - 1) + Strength(i + 1, j + 1)) / 2) descending, Math.Abs(
                ((double)i / translations.Count) - ((double)j / stems.Count)
            )
            select (i, j, strength);

        double Strength(int i, int j) =>
            i >= 0 && j >= 0 && i < translations.Count && j < stems.Count
                ? translations[i].GetValueOrDefault(stems[j])
                : 0;
    }

    /// <summary>科技 and 创新 together are STI.</summary>
    private static void ShareWithNeighbours(
        SortedSet<int>[] enOf,
        double[] strengthOf,
        List<IReadOnlyDictionary<string, double>> translations,
        List<string> stems
    )
    {
        for (var i = 0; i < enOf.Length; i++)
        {
            foreach (var neighbour in new[] { i - 1, i + 1 }.Where(n => enOf[i] is null && n >= 0 && n < enOf.Length))
            {
                var shared = enOf[neighbour]?.FirstOrDefault(j => translations[i].ContainsKey(stems[j]), -1) ?? -1;
                if (shared >= 0)
                {
                    (enOf[i], strengthOf[i]) = ([shared], translations[i][stems[shared]]);
                }
            }
        }
    }

    /// <summary>知识产权 is both words of "intellectual property".</summary>
    private static void TakeInNeighbours(
        SortedSet<int> linked,
        bool[] taken,
        IReadOnlyDictionary<string, double> translations,
        List<string> stems
    )
    {
        var (before, after) = (linked.Min - 1, linked.Max + 1);
        foreach (var j in new[] { before, after })
        {
            if (j >= 0 && j < taken.Length && !taken[j] && translations.ContainsKey(stems[j]))
            {
                linked.Add(j);
                taken[j] = true;
            }
        }
    }
}
