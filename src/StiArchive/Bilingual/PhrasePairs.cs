using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Cuts phrases out of a sentence and its translation that correspond as wholes.</summary>
/// <remarks>Consistent phrase pairs as in statistical translation (Och and Ney 2004): no word of either side is linked to a
/// word outside. Only the longest are kept, and only those that read as terms.</remarks>
internal static class PhrasePairs
{
    private const int MostWords = 6;
    private const double SingleWordDiscount = 0.5;
    private const double LeastConfidence = 0.2;

    private static readonly HashSet<string> MayStandInside = new(StringComparer.OrdinalIgnoreCase)
    {
        "of",
        "and",
        "the",
    };

    /// <summary>Returns the pairs in the order of the Chinese sentence.</summary>
    /// <param name="score">How sure it is that the two sentences translate each other, 0 to 1.</param>
    public static IEnumerable<TermPair> Find(string zh, string en, string place, double score)
    {
        var links = PhraseLinks.Of(zh, en);
        for (var first = 0; first < links.Zh.Count; )
        {
            var last = LongestFrom(first, links, zh, en);
            if (last < first)
            {
                first++;
                continue;
            }

            foreach (var pair in Pairs(first, last, links, zh, en))
            {
                var confidence = Math.Round(score * pair.Strength, 2);
                if (confidence >= LeastConfidence)
                {
                    yield return new(pair.Zh, pair.En, null, TermPairKind.Aligned, place, $"{zh} | {en}", confidence);
                }
            }

            first = last + 1;
        }
    }

    /// <summary>The phrase, and, where it begins with a name in Latin letters (APEC 科技创新合作), also what follows that.</summary>
    private static IEnumerable<(string Zh, string En, double Strength)> Pairs(
        int first,
        int last,
        PhraseLinks links,
        string zh,
        string en
    )
    {
        for (var from = first; from <= last; from++)
        {
            if (EnglishSpan(from, last, links, en) is { } span)
            {
                var strength = Enumerable.Range(from, last - from + 1).Average(i => links.StrengthOf[i]);
                var discount = from == last ? SingleWordDiscount : 1;
                var zhSpan = TextSpan.FromBounds(links.Zh[from].Start, links.Zh[last].End);
                yield return (
                    zh.Substring(zhSpan.Start, zhSpan.Length),
                    en.Substring(span.Start, span.Length),
                    strength * discount
                );
            }

            if (TermRun.IsHan(zh[links.Zh[from].Start]))
            {
                yield break;
            }
        }
    }

    /// <summary>Returns the number of the last word of the longest term that begins with the word; less than it for none.</summary>
    private static int LongestFrom(int first, PhraseLinks links, string zh, string en)
    {
        var longest = first - 1;
        for (var last = first; last < Math.Min(links.Zh.Count, first + MostWords); last++)
        {
            var isGap = last > first && zh[links.Zh[last - 1].End..links.Zh[last].Start].Trim().Length > 0;
            if (isGap || links.EnOf[last].Count == 0)
            {
                break;
            }

            longest =
                IsTerm(zh, links.Zh[first].Start, links.Zh[last].End) && EnglishSpan(first, last, links, en) is not null
                    ? last
                    : longest;
        }

        return longest;
    }

    private static bool IsTerm(string zh, int start, int end) =>
        end - start >= 2
        && TermRun.HanCount(zh.AsSpan(start, end - start)) >= 2
        && !TermBoundaries.Find(zh[start..end]).Any();

    /// <summary>The English words that the Chinese ones are linked to, where these make a phrase of their own.</summary>
    private static TextSpan? EnglishSpan(int first, int last, PhraseLinks links, string en)
    {
        var inside = Enumerable.Range(first, last - first + 1).SelectMany(i => links.EnOf[i]).ToHashSet();
        var (from, to) = (inside.Min(), inside.Max());
        var others = links.EnOf.Where((_, i) => i < first || i > last).SelectMany(numbers => numbers).ToHashSet();
        for (var j = from; j <= to; j++)
        {
            var word = links.En[j];
            var isPart = inside.Contains(j) || MayStandInside.Contains(en.Substring(word.Start, word.Length));
            var isGlued =
                j == from
                || en[links.En[j - 1].End..word.Start].All(c => char.IsWhiteSpace(c) || c is '-' or '\'' or '’');
            if (!isPart || !isGlued || others.Contains(j) || to - from >= MostWords + 2)
            {
                return null;
            }
        }

        return TextSpan.FromBounds(links.En[from].Start, links.En[to].End);
    }
}
