namespace StiArchive.Postings.Matching;

/// <summary>The passages of some papers.</summary>
/// <param name="papers">In the order of their passages.</param>
internal sealed class PapersIterator(IReadOnlyList<SegmentPaper> papers) : PassageIterator
{
    private int _paper;

    public override long Cost { get; } = papers.Sum(paper => (long)paper.PassageCount);

    public override int SkipTo(int target)
    {
        while (_paper < papers.Count && papers[_paper].End <= target)
        {
            _paper++;
        }

        return Passage = _paper == papers.Count ? End : Math.Max(Passage, Math.Max(target, papers[_paper].First));
    }
}
