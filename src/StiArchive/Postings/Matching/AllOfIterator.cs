namespace StiArchive.Postings.Matching;

/// <summary>The passages that satisfy every condition.</summary>
internal sealed class AllOfIterator : PassageIterator
{
    private readonly PassageIterator[] _parts;

    public AllOfIterator(IEnumerable<PassageIterator> parts)
    {
        _parts = [.. parts.OrderBy(part => part.Cost)];
    }

    public override long Cost => _parts[0].Cost;

    public override int SkipTo(int target)
    {
        if (Passage >= target)
        {
            return Passage;
        }

        var candidate = _parts[0].SkipTo(target);
        for (var i = 1; i < _parts.Length && candidate != End; )
        {
            var passage = _parts[i].SkipTo(candidate);
            if (passage == candidate)
            {
                i++;
            }
            else
            {
                candidate = _parts[0].SkipTo(passage);
                i = 1;
            }
        }

        return Passage = candidate;
    }
}
