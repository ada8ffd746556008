using StiArchive.Economies;

namespace StiArchive.Bilingual;

/// <summary>Pairs the names of economies that stand in a sentence and in its translation: 韩国 and Korea.</summary>
internal static class EconomyPairs
{
    /// <summary>The catalogue of economies knows that the names mean the same.</summary>
    private const double Strength = 0.95;

    /// <summary>Returns one pair for each economy, as the texts name it first.</summary>
    /// <param name="score">How sure it is that the two sentences translate each other, 0 to 1.</param>
    public static IEnumerable<TermPair> Find(string zh, string en, string place, double score) =>
        from mention in EconomyFinder.Find(zh).Where(mention => ChineseNameCounter.IsChinese(zh, mention))
        join translation in EconomyFinder.Find(en).DistinctBy(mention => mention.Economy)
            on mention.Economy equals translation.Economy
        group (mention, translation) by mention.Economy into named
        let first = named.First()
        select new TermPair(
            zh.Substring(first.mention.Span.Start, first.mention.Span.Length),
            en.Substring(first.translation.Span.Start, first.translation.Span.Length),
            null,
            TermPairKind.Aligned,
            place,
            $"{zh} | {en}",
            Math.Round(score * Strength, 2)
        );
}
