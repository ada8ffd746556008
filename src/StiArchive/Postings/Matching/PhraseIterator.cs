namespace StiArchive.Postings.Matching;

/// <summary>The passages in which terms stand at given distances.</summary>
internal sealed class PhraseIterator : PassageIterator
{
    private readonly PhraseTerm[] _terms;
    private int[] _starts = new int[16];
    private int[] _positions = new int[16];

    public PhraseIterator(IEnumerable<PhraseTerm> terms)
    {
        _terms = [.. terms.OrderBy(term => term.Cursor.Count)];
    }

    // Positions have to be read and compared.
    public override long Cost => _terms[0].Cursor.Count * 2L;

    public override int SkipTo(int target)
    {
        if (Passage >= target)
        {
            return Passage;
        }

        var candidate = SkipToAllTerms(target);
        while (candidate != End && !StandInARow())
        {
            candidate = SkipToAllTerms(candidate + 1);
        }

        return Passage = candidate;
    }

    private int SkipToAllTerms(int target)
    {
        var candidate = _terms[0].Cursor.SkipTo(target);
        for (var i = 1; i < _terms.Length && candidate != End; )
        {
            var passage = _terms[i].Cursor.SkipTo(candidate);
            if (passage == candidate)
            {
                i++;
            }
            else
            {
                candidate = _terms[0].Cursor.SkipTo(passage);
                i = 1;
            }
        }

        return candidate;
    }

    /// <summary>Whether some place in the passage is the start of the phrase for every term.</summary>
    private bool StandInARow()
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
