namespace StiArchive.Postings.Matching;

/// <summary>Terms that stand at given distances, looked for in passages that have them all.</summary>
internal sealed class Phrase
{
    private readonly PhraseTerm[] _terms;
    private int[] _starts = new int[16];
    private int[] _positions = new int[16];

    public Phrase(IEnumerable<PhraseTerm> terms)
    {
        // The rarest leaves the fewest places to look for the others at.
        _terms = [.. terms.OrderBy(term => term.Cursor.Count)];
    }

    /// <summary>Whether some place in the passage that all cursors stand at is the start of the phrase for every
    /// term.</summary>
    public bool IsHere()
    {
        var count = ReadStarts(_terms[0], ref _starts);
        for (var i = 1; i < _terms.Length && count > 0; i++)
        {
            var others = ReadStarts(_terms[i], ref _positions);
            count = KeepCommon(_starts.AsSpan(0, count), _positions.AsSpan(0, others));
        }

        return count > 0;
    }

    private static int ReadStarts(PhraseTerm term, ref int[] starts)
    {
        var count = term.Cursor.ReadPositions(ref starts);
        for (var i = 0; i < count; i++)
        {
            starts[i] -= term.Offset;
        }

        return count;
    }

    private static int KeepCommon(Span<int> starts, ReadOnlySpan<int> others)
    {
        var kept = 0;
        var other = 0;
        foreach (var start in starts)
        {
            while (other < others.Length && others[other] < start)
            {
                other++;
            }

            if (other < others.Length && others[other] == start)
            {
                starts[kept++] = start;
            }
        }

        return kept;
    }
}
