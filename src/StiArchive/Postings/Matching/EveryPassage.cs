namespace StiArchive.Postings.Matching;

/// <summary>All passages of a segment.</summary>
internal sealed class EveryPassage(int passageCount) : PassageIterator
{
    public override long Cost => passageCount;

    public override int SkipTo(int target) => Passage = target < passageCount ? Math.Max(target, Passage) : End;
}
