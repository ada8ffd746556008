namespace StiArchive.Postings;

/// <summary>Where the passages of a paper are in a segment.</summary>
/// <param name="First">The number of its first passage in the segment.</param>
/// <param name="PassageCount">How many it has; they follow each other.</param>
/// <param name="Paper">The paper's number in the index.</param>
internal readonly record struct SegmentPaper(int First, int PassageCount, long Paper)
{
    public int End => First + PassageCount;
}
