namespace StiArchive.Postings.Matching;

/// <summary>The passages that satisfy one condition and not another.</summary>
internal sealed class WithoutIterator(PassageIterator wanted, PassageIterator unwanted) : PassageIterator
{
    public override long Cost => wanted.Cost;

    public override int SkipTo(int target)
    {
        if (Passage >= target)
        {
            return Passage;
        }

        var passage = wanted.SkipTo(target);
        while (passage != End && unwanted.SkipTo(passage) == passage)
        {
            passage = wanted.SkipTo(passage + 1);
        }

        return Passage = passage;
    }
}
