using System.Diagnostics;

namespace StiArchive.Web.Watching;

/// <summary>Gathers the ids of papers that may have changed, until they are quiet for a moment.</summary>
/// <remarks>Safe for many callers at once; one takes.</remarks>
public sealed class PendingPapers : IDisposable
{
    // A program that saves a file does several things to it in one go; who adds one paper does not want to wait for it.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(400);

    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private long _lastAdded;
    private bool _areTaken;

    /// <summary>Whether nothing waits to be taken, and what was taken is done.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_lock)
            {
                return _ids.Count == 0 && !_areTaken;
            }
        }
    }

    public void Add(params IEnumerable<string> ids)
    {
        lock (_lock)
        {
            _ids.UnionWith(ids);
            _lastAdded = Stopwatch.GetTimestamp();
            if (_ids.Count > 0)
            {
                Signal();
            }
        }
    }

    /// <summary>Makes whoever waits look around, though no paper came.</summary>
    public void Wake()
    {
        lock (_lock)
        {
            Signal();
        }
    }

    /// <summary>Says that those that were taken last are done.</summary>
    public void Finish()
    {
        lock (_lock)
        {
            _areTaken = false;
        }
    }

    /// <summary>Waits for papers, at most so long, and takes them when no more have come for a moment; none when the time is
    /// over.</summary>
    public async Task<IReadOnlyList<string>> TakeAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        if (!await _signal.WaitAsync(longest, cancellationToken))
        {
            return [];
        }

        var started = Stopwatch.GetTimestamp();
        while (SinceLastAdded() < Quiet && Stopwatch.GetElapsedTime(started) < LongestWait)
        {
            await Task.Delay(Quiet / 3, cancellationToken);
        }

        lock (_lock)
        {
            var taken = _ids.Order(StringComparer.Ordinal).ToList();
            _ids.Clear();
            _areTaken = taken.Count > 0;
            return taken;
        }
    }

    public void Dispose() => _signal.Dispose();

    private void Signal()
    {
        if (_signal.CurrentCount == 0)
        {
            _signal.Release();
        }
    }

    private TimeSpan SinceLastAdded()
    {
        lock (_lock)
        {
            return Stopwatch.GetElapsedTime(_lastAdded);
        }
    }
}
