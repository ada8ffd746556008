namespace StiArchive.Postings.Matching;

/// <summary>The passages whose next passage satisfies a condition.</summary>
internal sealed class NeighbourIterator(PassageIterator next) : PassageIterator
{
    public override long Cost => next.Cost;

    public override int SkipTo(int target)
    {
        if (Passage >= target)
        {
            return Passage;
        }

        var following = target == End ? End : next.SkipTo(target + 1);
        return Passage = following == End ? End : following - 1;
    }
}
