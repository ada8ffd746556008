using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

/// <summary>Holds a facet to what was counted by looking at every paper.</summary>
internal static class FacetCounts
{
    /// <summary>Fails where the facet counts otherwise.</summary>
    /// <param name="keys">The values of all papers that count, once for each paper that has one.</param>
    /// <param name="what">Named where the two differ.</param>
    public static void AssertSame(IEnumerable<string> keys, Facet facet, string what)
    {
        var counts = keys.CountBy(key => key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}");
        var counted = facet
            .Values.Where(value => value.PaperCount > 0)
            .Select(value => $"{value.Key} {value.PaperCount}");
        Assert.True(
            counts
                .Order(StringComparer.Ordinal)
                .SequenceEqual(counted.Order(StringComparer.Ordinal), StringComparer.Ordinal),
            $"{what}: {facet.Field}"
        );
    }
}
