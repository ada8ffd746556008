namespace StiArchive.Parsing.Conserving;

/// <summary>The runs that no text has taken yet, and what may be taken of them.</summary>
/// <remarks>Where a text ends inside a run, the rest of the run may be taken by any text. Where a text leaves a run and goes
/// on elsewhere, words are torn unless another text begins there; so the rest may only begin a text.</remarks>
internal sealed class RunsAtHand
{
    private readonly IReadOnlyList<Run> _runs;
    private readonly RunTree _any = new();
    private readonly RunTree _beginnings = new();
    private readonly bool _mayTear;
    private int _current;

    public RunsAtHand(IReadOnlyList<Run> runs, bool mayTear)
    {
        _runs = runs;
        _mayTear = mayTear;
        foreach (var run in runs)
        {
            _any.Add(run);
        }
    }

    /// <summary>What a text may go on with, the likeliest first; after the piece taken last, that is the next one printed.</summary>
    /// <param name="coming">The rest of the text, and after it the texts that follow.</param>
    /// <param name="length">How much of it is the text's own.</param>
    public IEnumerator<RunPiece> Choices(ReadOnlyMemory<char> coming, int length, bool isStart)
    {
        while (_current < _runs.Count && _runs[_current].IsTaken)
        {
            _current++;
        }

        var next = _current < _runs.Count ? _runs[_current] : null;
        if (next is not null && (isStart || !next.MustBeginText) && Agree(coming.Span, next.Rest.Span))
        {
            yield return new RunPiece(next, Math.Min(length, next.Rest.Length));
        }

        IEnumerable<RunPiece> onlyAtStart = isStart ? _beginnings.Find(coming, length, _mayTear) : [];
        foreach (var piece in _any.Find(coming, length, _mayTear).Concat(onlyAtStart))
        {
            yield return piece;
        }
    }

    /// <summary>Takes a piece for a text that has <paramref name="length"/> characters still to be found.</summary>
    public TakenPiece Take(RunPiece piece, int length)
    {
        var run = piece.Run;
        var taken = new TakenPiece(piece, _current, run.MustBeginText);
        TreeOf(run).Remove(run);
        run.Take(piece.Length);
        run.MustBeginText = !run.IsTaken && piece.Length < length;
        if (!run.IsTaken)
        {
            TreeOf(run).Add(run);
        }

        _current = run.Index;
        return taken;
    }

    public void GiveBack(TakenPiece taken)
    {
        var run = taken.Piece.Run;
        if (!run.IsTaken)
        {
            TreeOf(run).Remove(run);
        }

        run.GiveBack(taken.Piece.Length);
        run.MustBeginText = taken.MustBeginText;
        TreeOf(run).Add(run);
        _current = taken.CurrentBefore;
    }

    private RunTree TreeOf(Run run) => run.MustBeginText ? _beginnings : _any;

    /// <summary>Whether two texts agree as far as both go.</summary>
    private static bool Agree(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.CommonPrefixLength(other) == Math.Min(one.Length, other.Length);
}
