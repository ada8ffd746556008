using Microsoft.Extensions.Options;
using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Web.Startup;

namespace StiArchive.Web.Watching;

/// <summary>Tells whether the index is that of the corpus, cheaply enough to be asked every second.</summary>
/// <remarks>Where the corpus is watched, it is known. Where not, the papers' files are looked at from outside, at most once a
/// second, and only those that look another way are read.</remarks>
public sealed class FreshnessCheck(
    CorpusFolder corpus,
    ArchiveDatabase database,
    SeenPapers seen,
    PendingPapers pending,
    IndexState state,
    IOptions<ArchiveOptions> options,
    TimeProvider time
)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private DateTimeOffset _lastLook = DateTimeOffset.MinValue;
    private bool _wasFresh;

    public bool IsFresh() =>
        options.Value.Watch ? pending.IsEmpty && state.Problems.Count == 0 && state.Failure is null : LookNow();

    private bool LookNow()
    {
        lock (_lock)
        {
            if (time.GetUtcNow() - _lastLook >= BetweenLooks)
            {
                _wasFresh = IsFreshByLook();
                _lastLook = time.GetUtcNow();
            }

            return _wasFresh;
        }
    }

    private bool IsFreshByLook()
    {
        try
        {
            // sti index may have taken in what changed.
            return IndexFreshness.Of(corpus, database, seen.FindChanged()).IsFresh && state.Problems.Count == 0;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
