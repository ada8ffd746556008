using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Searching;
using StiArchive.Web.Watching;

namespace StiArchive.Web.Startup;

/// <summary>Brings the index up to date before the first request is answered.</summary>
/// <remarks>Services start in the order of their registration, and the web server is the last of them.</remarks>
public sealed class IndexAtStart(
    CorpusFolder corpus,
    ArchiveDatabase database,
    Searcher searcher,
    SeenPapers seen,
    IndexState state,
    ILogger<IndexAtStart> log
) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(corpus.Root))
        {
            throw new DirectoryNotFoundException(
                $"There is no corpus at {corpus.Root}: make the folder, or name another in the setting Archive:CorpusFolder."
            );
        }

        try
        {
            BringUpToDate(cancellationToken);
        }
        catch (UnwritableIndexException failure)
        {
            // What was indexed before can be searched all the same.
            log.IndexNotWritten(failure.Message);
            state.Fail(failure);
        }

        WarmUp(cancellationToken);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void BringUpToDate(CancellationToken cancellationToken)
    {
        var stamps = corpus.Stamps();
        var report = IndexProgressDisplay.Show(progress =>
            IndexBuilder.Build(corpus, database, rebuild: false, progress, cancellationToken)
        );
        foreach (var problem in report.Problems)
        {
            log.UnreadablePaper(problem.PaperId, problem.Message);
        }

        seen.Remember(stamps);
        state.Report([], report.Problems);
        log.IndexUpToDate(report.Added.Count, report.Changed.Count, report.Removed.Count, report.Unchanged.Count);
    }

    // The first search loads dictionaries: no reader waits for them, or is told that so simple a query took too long.
    private void WarmUp(CancellationToken cancellationToken) =>
        searcher.Search(new SearchRequest { Text = "科技创新 warm" }, cancellationToken);
}
