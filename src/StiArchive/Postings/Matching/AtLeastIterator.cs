using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Matching;

/// <summary>The passages that satisfy wishes of at least a given weight together, and a condition besides.</summary>
/// <remarks>Works in windows: each wish marks the passages of a window, and the weights of the marks are added up. Stands at
/// the top of a query only: after <see cref="Fill"/> it stands before its next passage, not at it.</remarks>
internal sealed class AtLeastIterator(
    IReadOnlyList<(PassageIterator Passages, int Weight)> wishes,
    PassageIterator condition,
    (int Needed, int PassageCount) bounds
) : PassageIterator
{
    private readonly PassageWindow _one = new();
    private readonly int[] _weights = new int[PassageWindow.Size];

    private int _start = -PassageWindow.Size;

    public override long Cost { get; } = wishes.Sum(wish => wish.Passages.Cost);

    public override int SkipTo(int target)
    {
        if (Passage >= target)
        {
            return Passage;
        }

        for (var passage = target; passage < bounds.PassageCount; passage++)
        {
            LoadWindowOf(passage);
            if (IsMatch(passage))
            {
                return Passage = passage;
            }
        }

        return Passage = End;
    }

    public override void Fill(PassageWindow window)
    {
        LoadWindowOf(window.Start);
        var end = Math.Min(window.End, bounds.PassageCount);
        for (var passage = window.Start; passage < end; passage++)
        {
            if (IsMatch(passage))
            {
                window.Set(passage);
            }
        }

        Passage = end == bounds.PassageCount ? End : end;
    }

    /// <summary>The most that the wishes of any passage weigh which fits the condition and <paramref name="isThere"/>.</summary>
    public int WeighMost(Func<int, bool> isThere, CancellationToken cancellationToken)
    {
        var most = 0;
        for (var passage = 0; passage < bounds.PassageCount; passage++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LoadWindowOf(passage);
            var weight = _weights[passage - _start];
            if (weight > most && condition.SkipTo(passage) == passage && isThere(passage))
            {
                most = weight;
            }
        }

        return most;
    }

    private bool IsMatch(int passage) =>
        _weights[passage - _start] >= bounds.Needed && condition.SkipTo(passage) == passage;

    private void LoadWindowOf(int passage)
    {
        if (passage - _start < PassageWindow.Size)
        {
            return;
        }

        _start = passage / PassageWindow.Size * PassageWindow.Size;
        Array.Clear(_weights);
        foreach (var wish in wishes)
        {
            _one.MoveTo(_start);
            wish.Passages.Fill(_one);
            AddUp(wish.Weight);
        }
    }

    private void AddUp(int weight)
    {
        var passage = _one.FirstAtOrBehind(_start);
        for (; passage != PostingCursor.End; passage = _one.FirstAtOrBehind(passage + 1))
        {
            _weights[passage - _start] += weight;
        }
    }
}
