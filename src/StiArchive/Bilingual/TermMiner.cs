using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Collects the terms of a paper that it gives in both languages.</summary>
public static class TermMiner
{
    /// <summary>Returns glosses first, in the order of the paper, then aligned pairs, the surest first; each pair once.</summary>
    public static IReadOnlyList<TermPair> Mine(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);

        var glosses = GlossMerger.Merge(TermSources.Of(paper).SelectMany(GlossFinder.Find));
        var known = glosses.Select(Key).ToHashSet(StringComparer.Ordinal);
        var aligned = KeywordPairs
            .Find(paper.Metadata)
            .Concat(AlignedTerms.Find(paper))
            .OrderByDescending(pair => pair.Confidence)
            .Where(pair => known.Add(Key(pair)));

        return [.. glosses, .. aligned];
    }

    private static string Key(TermPair pair) => $"{pair.Zh}\n{(pair.En ?? pair.Acronym)?.ToUpperInvariant()}";
}
