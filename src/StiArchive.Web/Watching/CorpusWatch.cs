using Microsoft.Extensions.Options;
using StiArchive.Corpus;
using StiArchive.Web.Startup;

namespace StiArchive.Web.Watching;

/// <summary>Takes in papers that are added, changed or removed while the app runs.</summary>
/// <remarks>The system's events name the papers, so that a large corpus costs no more than a small one; in long intervals all
/// papers are looked at, because events get lost.</remarks>
public sealed class CorpusWatch(
    CorpusFolder corpus,
    PendingPapers pending,
    CorpusUpdate update,
    IndexState state,
    BackgroundMerge merge,
    IOptions<ArchiveOptions> options,
    ILogger<CorpusWatch> log
) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenLooksWithoutEvents = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BeforeTryingAgain = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BeforeListeningAgain = TimeSpan.FromMilliseconds(500);

    private CorpusEvents? _events;
    private bool _isWarned;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch)
        {
            return;
        }

        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await WatchUntilNextLookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is pending is found by the next start.
        }
        finally
        {
            _events?.Dispose();
            await merge.StopAsync();
        }
    }

    private async Task WatchUntilNextLookAsync(CancellationToken stoppingToken)
    {
        // Events first, then the look: so nothing that happens between the two is missed.
        Listen();
        pending.Add(update.FindChanged());
        var nextLook = DateTime.UtcNow + (_events is null ? BetweenLooksWithoutEvents : BetweenLooks);
        while (nextLook - DateTime.UtcNow is var left && left > TimeSpan.Zero)
        {
            var ids = await pending.TakeAsync(left, stoppingToken);
            await TakeInAsync(ids, stoppingToken);
            if (_events is { HasFailed: true })
            {
                await Task.Delay(BeforeListeningAgain, stoppingToken);
                return;
            }
        }
    }

    private void Listen()
    {
        if (_events is { HasFailed: false, IsOfThisFolder: true })
        {
            return;
        }

        _events?.Dispose();
        _events = CorpusEvents.TryStart(corpus.Root, pending);
        if (_events is null && !_isWarned)
        {
            log.NoEvents(corpus.Root);
        }

        _isWarned = _events is null;
    }

    private async Task TakeInAsync(IReadOnlyList<string> ids, CancellationToken stoppingToken)
    {
        if (ids.Count == 0 && state.Failure is null)
        {
            return;
        }

        var isDone = update.TryRun(ids, stoppingToken);
        if (isDone)
        {
            merge.Start(stoppingToken);
        }
        else
        {
            await Task.Delay(BeforeTryingAgain, stoppingToken);
            pending.Add(ids);
        }

        pending.Finish();
    }
}
