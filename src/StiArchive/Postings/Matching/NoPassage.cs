namespace StiArchive.Postings.Matching;

/// <summary>No passage at all: a term that the segment does not have.</summary>
internal sealed class NoPassage : PassageIterator
{
    public override long Cost => 0;

    public override int SkipTo(int target) => Passage = End;
}
