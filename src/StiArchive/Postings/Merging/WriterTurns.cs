namespace StiArchive.Postings.Merging;

/// <summary>Lets whoever adds a paper go before a merge, which can wait.</summary>
/// <remarks>A file has one writer at a time, and nobody queues for it: without this, a merge that begins its next transaction
/// right after the last would hardly ever let another in.</remarks>
internal sealed class WriterTurns : IDisposable
{
    // One that waits for longer may have died, or may be filling a whole archive.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    // Other processes look every few milliseconds whether the file is free.
    private static readonly TimeSpan ForOtherProcesses = TimeSpan.FromMilliseconds(2);

    private readonly Lock _lock = new();
    private readonly ManualResetEventSlim _isFree = new(initialState: true);
    private int _waiting;

    /// <summary>Whether somebody goes first, or waits to.</summary>
    public bool AreTaken => !_isFree.IsSet;

    /// <summary>Goes first until what is returned is disposed of.</summary>
    public IDisposable GoFirst()
    {
        Count(1);
        return new Turn(this);
    }

    /// <summary>Waits until nobody goes first.</summary>
    public void LetOthersGo(CancellationToken cancellationToken)
    {
        Thread.Sleep(ForOtherProcesses);
        _isFree.Wait(LongestWait, cancellationToken);
    }

    public void Dispose() => _isFree.Dispose();

    private void Count(int change)
    {
        lock (_lock)
        {
            _waiting += change;
            if (_waiting == 0)
            {
                _isFree.Set();
            }
            else
            {
                _isFree.Reset();
            }
        }
    }

    private sealed class Turn(WriterTurns turns) : IDisposable
    {
        public void Dispose() => turns.Count(-1);
    }
}
