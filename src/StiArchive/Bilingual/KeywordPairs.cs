using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Pairs the keywords of both languages, which authors list in the same order.</summary>
internal static class KeywordPairs
{
    private const string Place = "keywords";
    private const double Confirmed = 0.95;
    private const double Unconfirmed = 0.8;

    public static IEnumerable<TermPair> Find(Metadata metadata)
    {
        var zh = metadata.KeywordsZh?.Value ?? [];
        var en = metadata.KeywordsEn?.Value ?? [];

        return zh.Count == en.Count ? zh.Zip(en, Pair) : ByMeaning(zh, en);
    }

    /// <summary>Where the lists differ in length, only what the lexicon confirms.</summary>
    private static IEnumerable<TermPair> ByMeaning(IReadOnlyList<string> zh, IReadOnlyList<string> en) =>
        from term in zh
        let best = en.MaxBy(name => PhraseLinks.Agreement(term, name))
        where best is not null && PhraseLinks.Agreement(term, best) > 0.5
        select Pair(term, best);

    private static TermPair Pair(string zh, string en) =>
        new(
            zh,
            en,
            null,
            TermPairKind.Aligned,
            Place,
            $"{zh} | {en}",
            PhraseLinks.Agreement(zh, en) > 0 ? Confirmed : Unconfirmed
        );
}
