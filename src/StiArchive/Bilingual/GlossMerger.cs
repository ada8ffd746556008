namespace StiArchive.Bilingual;

/// <summary>Makes one entry of the glosses that a paper repeats.</summary>
/// <remarks>Two terms may share an acronym (亚太经合组织 and 亚洲太平洋经济合作组织 are both APEC) and two acronyms a term;
/// but where one term is only the other with more of the sentence before it, they are the same.</remarks>
internal static class GlossMerger
{
    /// <summary>What a second, independent place adds to the confidence: half of what is missing.</summary>
    private const double Doubt = 0.5;

    public static IReadOnlyList<TermPair> Merge(IEnumerable<TermPair> glosses)
    {
        var merged = new List<TermPair>();
        foreach (var group in glosses.GroupBy(Name, StringComparer.Ordinal))
        {
            merged.AddRange(MergeSameName([.. group]));
        }

        return merged;
    }

    private static string Name(TermPair gloss) => (gloss.Acronym ?? gloss.En ?? "").ToUpperInvariant();

    private static IEnumerable<TermPair> MergeSameName(List<TermPair> glosses)
    {
        var kept = new Dictionary<string, (int Place, TermPair Pair)>(StringComparer.Ordinal);
        foreach (var (place, gloss) in glosses.Index().OrderBy(entry => entry.Item.Zh.Length))
        {
            if (KeptSuffix(kept, gloss.Zh) is not { } zh)
            {
                kept.Add(gloss.Zh, (place, gloss));
                continue;
            }

            var (firstPlace, pair) = kept[zh];
            var confidence = 1 - ((1 - pair.Confidence) * Doubt);
            kept[zh] = (Math.Min(place, firstPlace), pair with { En = pair.En ?? gloss.En, Confidence = confidence });
        }

        return kept.Values.OrderBy(entry => entry.Place).Select(entry => entry.Pair);
    }

    /// <summary>Returns the term already kept that <paramref name="zh"/> ends with; null where there is none.</summary>
    private static string? KeptSuffix(Dictionary<string, (int Place, TermPair Pair)> kept, string zh) =>
        Enumerable.Range(0, zh.Length).Select(start => zh[start..]).FirstOrDefault(kept.ContainsKey);
}
