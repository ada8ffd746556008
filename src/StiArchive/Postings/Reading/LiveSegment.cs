namespace StiArchive.Postings.Reading;

/// <summary>A segment as of one moment.</summary>
/// <param name="DeletedPapers">In the order of their passages.</param>
internal sealed record LiveSegment(Segment Segment, IReadOnlyList<SegmentPaper> DeletedPapers)
{
    /// <summary>One bit a passage, set where its paper was deleted; null where none was.</summary>
    public ulong[]? Deleted { get; } = DeletedPapers.Count == 0 ? null : BitsOf(Segment, DeletedPapers);

    public int PassageCount { get; } = Segment.PassageCount - DeletedPapers.Sum(paper => paper.PassageCount);

    public bool IsDeleted(int passage) => Deleted is not null && (Deleted[passage >> 6] >> (passage & 63) & 1) != 0;

    private static ulong[] BitsOf(Segment segment, IReadOnlyList<SegmentPaper> papers)
    {
        var bits = new ulong[(segment.PassageCount + 63) / 64];
        foreach (var paper in papers)
        {
            for (var passage = paper.First; passage < paper.End; passage++)
            {
                bits[passage >> 6] |= 1UL << (passage & 63);
            }
        }

        return bits;
    }
}
