using System.Data.Common;
using StiArchive.Indexing;

namespace StiArchive.Web.Watching;

/// <summary>Merges segments of the index beside everything else, one merge at a time.</summary>
public sealed class BackgroundMerge(ArchiveDatabase database, ILogger<BackgroundMerge> log)
{
    private Task _running = Task.CompletedTask;

    /// <summary>Begins to merge what is due; does nothing while a merge runs, which then takes it along or leaves it to the
    /// next.</summary>
    public void Start(CancellationToken cancellationToken)
    {
        if (_running.IsCompleted)
        {
            _running = Task.Run(() => Merge(cancellationToken), CancellationToken.None);
        }
    }

    /// <summary>Waits for a merge that was told to stop.</summary>
    public Task StopAsync() => _running;

    private void Merge(CancellationToken cancellationToken)
    {
        try
        {
            IndexBuilder.Merge(database, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The next merge sweeps away what this one has begun.
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DbException)
        {
            log.NotMerged(failure.Message);
        }
    }
}
