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
        var kept = new List<TermPair>();
        foreach (var gloss in glosses.OrderBy(gloss => gloss.Zh.Length))
        {
            var same = kept.FindIndex(other => gloss.Zh.EndsWith(other.Zh, StringComparison.Ordinal));
            if (same < 0)
            {
                kept.Add(gloss);
                continue;
            }

            var other = kept[same];
            kept[same] = other with { En = other.En ?? gloss.En, Confidence = 1 - ((1 - other.Confidence) * Doubt) };
        }

        return kept.OrderBy(glosses.IndexOf);
    }
}
