namespace StiArchive.Postings.Matching;

/// <summary>The passages of stretches that follow each other: those of chosen papers.</summary>
/// <param name="ranges">In order, none overlapping another.</param>
internal sealed class RangeIterator(IReadOnlyList<SegmentPaper> ranges) : PassageIterator
{
    private int _range;

    public override long Cost { get; } = ranges.Sum(range => (long)range.PassageCount);

    public override int SkipTo(int target)
    {
        while (_range < ranges.Count && ranges[_range].End <= target)
        {
            _range++;
        }

        return Passage = _range == ranges.Count ? End : Math.Max(target, ranges[_range].First);
    }
}
