namespace StiArchive.Postings.Ranking;

/// <summary>Stretches of passages that share a term, in their heading or their paper's title, and gain by it.</summary>
/// <param name="ranges">In order, none overlapping another.</param>
internal sealed class ScoredRanges(IReadOnlyList<(int First, int End)> ranges, double weight)
{
    private int _range;

    public double Weight => weight;

    /// <summary>What <paramref name="passage"/>, at or behind all asked about before, gains.</summary>
    public double Score(int passage)
    {
        MoveTo(passage);
        return _range < ranges.Count && ranges[_range].First <= passage ? weight : 0;
    }

    /// <summary>What no passage from <paramref name="passage"/> to <paramref name="end"/> gains more than;
    /// <paramref name="end"/> is lowered to where that is known.</summary>
    public double BoundAt(int passage, ref int end)
    {
        MoveTo(passage);
        if (_range == ranges.Count)
        {
            return 0;
        }

        var (first, rangeEnd) = ranges[_range];
        end = Math.Min(end, first <= passage ? rangeEnd - 1 : first - 1);
        return first <= passage ? weight : 0;
    }

    /// <summary>Whether any passage from <paramref name="start"/> to before <paramref name="end"/> gains.</summary>
    public bool Touches(int start, int end)
    {
        MoveTo(start);
        return _range < ranges.Count && ranges[_range].First < end;
    }

    private void MoveTo(int passage)
    {
        while (_range < ranges.Count && ranges[_range].End <= passage)
        {
            _range++;
        }
    }
}
