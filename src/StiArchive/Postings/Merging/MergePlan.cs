using StiArchive.Postings.Storing;

namespace StiArchive.Postings.Merging;

/// <summary>Which segments to merge next.</summary>
internal static class MergePlan
{
    // So many of about the same size become one: each passage is then written anew once for every tenfold growth.
    private const int SegmentsOfATier = 8;
    private const int SmallestTier = 500;
    private const int TierGrowth = 10;

    /// <summary>The segments to merge into one, at least one of them; null where nothing is to be done.</summary>
    /// <param name="live">All live segments.</param>
    /// <remarks>First a segment half of which is deleted, then the lowest tier that is full (log-structured merging: O'Neil
    /// et al., Acta Informatica 33, 1996).</remarks>
    public static IReadOnlyList<long>? Next(IReadOnlyList<SegmentSize> live)
    {
        var wasted = live.Where(IsMostlyDeleted).Take(1).ToList();
        if (wasted.Count > 0)
        {
            return Ids(wasted);
        }

        var tiers = live.GroupBy(TierOf).OrderBy(tier => tier.Key);
        return tiers.FirstOrDefault(tier => tier.Count() >= SegmentsOfATier) is { } full ? Ids(full) : null;
    }

    private static IReadOnlyList<long> Ids(IEnumerable<SegmentSize> segments) =>
        [.. segments.Select(segment => segment.Id)];

    private static bool IsMostlyDeleted(SegmentSize segment) => segment.LivePassages * 2 < segment.Passages;

    private static int TierOf(SegmentSize segment)
    {
        var tier = 0;
        for (long most = SmallestTier; segment.LivePassages >= most; most *= TierGrowth)
        {
            tier++;
        }

        return tier;
    }
}
