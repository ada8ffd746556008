using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Searching;

namespace StiArchive.Web.Watching;

/// <summary>Brings papers that changed into the index, and says in the log and for <c>/health</c> what became of them.</summary>
public sealed class CorpusUpdate(
    CorpusFolder corpus,
    ArchiveDatabase database,
    Searcher searcher,
    SeenPapers seen,
    IndexState state,
    ILogger<CorpusUpdate> log
)
{
    /// <summary>True where the papers are in the index as they are in the corpus, or it is known why they cannot be; false
    /// where the index could not be written, so that it is to be tried again.</summary>
    public bool TryRun(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        try
        {
            Run(ids, cancellationToken);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Fail(failure);
            return false;
        }
    }

    /// <summary>All papers that look another way than when they were indexed; none where the corpus cannot be read.</summary>
    public IReadOnlyList<string> FindChanged()
    {
        try
        {
            return seen.FindChanged();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Fail(failure);
            return [];
        }
    }

    // Whatever it is, the app goes on answering from the index as it was. Said once, however often it is tried.
    private void Fail(Exception failure)
    {
        if (!string.Equals(state.Failure, failure.Message, StringComparison.Ordinal))
        {
            log.IndexNotWritten(failure.Message);
        }

        state.Fail(failure);
    }

    private void Run(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        // A corpus that is not there any more is no reason to forget its papers.
        if (!Directory.Exists(corpus.Root))
        {
            throw new DirectoryNotFoundException($"The corpus {corpus.Root} is not there any more.");
        }

        seen.See(ids);
        var report = IndexBuilder.Update(corpus, database, ids, cancellationToken);
        state.Report(ids, report.Problems);
        foreach (var problem in report.Problems)
        {
            log.UnreadablePaper(problem.PaperId, problem.Message);
        }

        if (report.Added.Count + report.Changed.Count + report.Removed.Count > 0)
        {
            log.PapersTakenIn(report.Added.Count, report.Changed.Count, report.Removed.Count);

            // What changed is read here, so that no reader waits for it.
            searcher.Totals();
        }
    }
}
