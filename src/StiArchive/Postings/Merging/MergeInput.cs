using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Merging;

/// <summary>What goes into a merged segment: the passages of several that are not deleted, one segment after the other.</summary>
internal sealed record MergeInput
{
    private MergeInput(IReadOnlyList<LiveSegment> segments)
    {
        Segments = segments;
        Places = [.. segments.Select(live => new int[live.Segment.PassageCount])];
        var papers = new List<SegmentPaper>();
        var next = 0;
        foreach (var (live, places) in segments.Zip(Places))
        {
            Array.Fill(places, -1);
            foreach (var paper in live.Segment.Papers.Except(live.DeletedPapers))
            {
                papers.Add(paper with { First = next });
                for (var passage = paper.First; passage < paper.End; passage++)
                {
                    places[passage] = next++;
                }
            }
        }

        Papers = papers;
        PassageCount = next;
    }

    public IReadOnlyList<LiveSegment> Segments { get; }

    /// <summary>For each segment, the new number of each of its passages; -1 for a deleted one.</summary>
    public IReadOnlyList<int[]> Places { get; }

    /// <summary>Where the papers will be.</summary>
    public IReadOnlyList<SegmentPaper> Papers { get; }

    public int PassageCount { get; }

    public static MergeInput Of(PostingsSnapshot snapshot) => new(snapshot.Segments);

    /// <summary>The lengths of the passages, in their new order.</summary>
    public byte[] Lengths()
    {
        var lengths = new byte[PassageCount * sizeof(ushort)];
        foreach (var (live, places) in Segments.Zip(Places))
        {
            for (var passage = 0; passage < places.Length; passage++)
            {
                if (places[passage] >= 0)
                {
                    live.Segment.Lengths.AsSpan(passage * sizeof(ushort), sizeof(ushort))
                        .CopyTo(lengths.AsSpan(places[passage] * sizeof(ushort)));
                }
            }
        }

        return lengths;
    }
}
