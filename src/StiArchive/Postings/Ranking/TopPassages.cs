namespace StiArchive.Postings.Ranking;

/// <summary>The best passages seen so far: a heap with the worst of them on top.</summary>
/// <param name="capacity">So many at most.</param>
/// <param name="tieOrder">Which of two papers stands first where scores are equal; null for the order of their numbers.</param>
/// <param name="paperOrder">Which of two papers stands first whatever their passages score; null where the score decides.</param>
internal sealed class TopPassages(int capacity, IComparer<long>? tieOrder = null, IComparer<long>? paperOrder = null)
{
    private readonly List<RankedPassage> _heap = [];

    /// <summary>A passage has to score at least so much to be taken in.</summary>
    public double Threshold { get; private set; } = capacity == 0 ? double.MaxValue : double.MinValue;

    public void Add(RankedPassage passage)
    {
        if (_heap.Count < capacity)
        {
            _heap.Add(passage);
            MoveUp(_heap.Count - 1);
        }
        else if (capacity > 0 && IsBefore(passage, _heap[0]))
        {
            _heap[0] = passage;
            MoveDown();
        }

        if (_heap.Count == capacity && capacity > 0 && paperOrder is null)
        {
            Threshold = _heap[0].Score;
        }
    }

    /// <summary>Whether the order of papers comes before the scores.</summary>
    public bool HasPaperOrder => paperOrder is not null;

    /// <summary>Whether a passage of a paper may be taken in, whatever it scores.</summary>
    public bool MayTake(long paper) =>
        _heap.Count < capacity || paperOrder is null || paperOrder.Compare(paper, _heap[0].Paper) <= 0;

    /// <summary>Best first.</summary>
    public IReadOnlyList<RankedPassage> InOrder()
    {
        var ordered = _heap.ToList();
        ordered.Sort(
            (left, right) =>
                left == right ? 0
                : IsBefore(left, right) ? -1
                : 1
        );
        return ordered;
    }

    /// <summary>By the order of papers, then by score, and among equals always in the same order.</summary>
    private bool IsBefore(RankedPassage one, RankedPassage other)
    {
        var byOrder = paperOrder?.Compare(one.Paper, other.Paper) ?? 0;
        if (byOrder != 0)
        {
            return byOrder < 0;
        }

        if (one.Score != other.Score)
        {
            return one.Score > other.Score;
        }

        var byPaper = tieOrder?.Compare(one.Paper, other.Paper) ?? one.Paper.CompareTo(other.Paper);
        return byPaper != 0 ? byPaper < 0 : one.Place < other.Place;
    }

    private void MoveUp(int place)
    {
        while (place > 0 && IsBefore(_heap[(place - 1) / 2], _heap[place]))
        {
            Swap(place, (place - 1) / 2);
            place = (place - 1) / 2;
        }
    }

    private void MoveDown()
    {
        var place = 0;
        while (WorseChild(place) is var child && child < _heap.Count && IsBefore(_heap[place], _heap[child]))
        {
            Swap(place, child);
            place = child;
        }
    }

    private int WorseChild(int place)
    {
        var left = (place * 2) + 1;
        return left + 1 < _heap.Count && IsBefore(_heap[left], _heap[left + 1]) ? left + 1 : left;
    }

    private void Swap(int left, int right) => (_heap[left], _heap[right]) = (_heap[right], _heap[left]);
}
