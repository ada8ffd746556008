using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Merging;

/// <summary>Which segments to merge next.</summary>
internal static class MergePlan
{
    // So many of about the same size become one: each passage is then written anew once for every tenfold growth.
    private const int SegmentsOfATier = 8;
    private const int SmallestTier = 500;
    private const int TierGrowth = 10;

    /// <summary>The segments to merge into one, at least one of them; null where nothing is to be done.</summary>
    /// <remarks>First a segment half of which is deleted, then the lowest tier that is full (log-structured merging: O'Neil
    /// et al., Acta Informatica 33, 1996).</remarks>
    public static IReadOnlyList<LiveSegment>? Next(PostingsSnapshot snapshot) =>
        snapshot.Segments.FirstOrDefault(IsMostlyDeleted) is { } wasted
            ? [wasted]
            : snapshot
                .Segments.GroupBy(TierOf)
                .OrderBy(tier => tier.Key)
                .FirstOrDefault(tier => tier.Count() >= SegmentsOfATier)
                ?.ToList();

    private static bool IsMostlyDeleted(LiveSegment live) => live.PassageCount * 2 < live.Segment.PassageCount;

    private static int TierOf(LiveSegment live)
    {
        var tier = 0;
        for (long most = SmallestTier; live.PassageCount >= most; most *= TierGrowth)
        {
            tier++;
        }

        return tier;
    }
}
