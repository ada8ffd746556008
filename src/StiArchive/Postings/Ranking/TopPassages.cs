namespace StiArchive.Postings.Ranking;

/// <summary>The best passages seen so far: a heap with the worst of them on top.</summary>
internal sealed class TopPassages(int capacity)
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
        else if (capacity > 0 && passage.IsBefore(_heap[0]))
        {
            _heap[0] = passage;
            MoveDown();
        }

        if (_heap.Count == capacity && capacity > 0)
        {
            Threshold = _heap[0].Score;
        }
    }

    /// <summary>Best first.</summary>
    public IReadOnlyList<RankedPassage> InOrder()
    {
        var ordered = _heap.ToList();
        ordered.Sort(
            (left, right) =>
                left == right ? 0
                : left.IsBefore(right) ? -1
                : 1
        );
        return ordered;
    }

    private void MoveUp(int place)
    {
        while (place > 0 && _heap[(place - 1) / 2].IsBefore(_heap[place]))
        {
            Swap(place, (place - 1) / 2);
            place = (place - 1) / 2;
        }
    }

    private void MoveDown()
    {
        var place = 0;
        while (WorseChild(place) is var child && child < _heap.Count && _heap[place].IsBefore(_heap[child]))
        {
            Swap(place, child);
            place = child;
        }
    }

    private int WorseChild(int place)
    {
        var left = (place * 2) + 1;
        return left + 1 < _heap.Count && _heap[left].IsBefore(_heap[left + 1]) ? left + 1 : left;
    }

    private void Swap(int left, int right) => (_heap[left], _heap[right]) = (_heap[right], _heap[left]);
}
