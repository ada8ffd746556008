using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Indexing;

/// <summary>One run of the indexer: the papers to write and to remove, and the problems met on the way.</summary>
internal sealed class IndexRun(
    ArchiveDatabase database,
    IReadOnlyList<IndexSource> toWrite,
    IReadOnlyList<string> toRemove,
    IProgress<IndexProgress>? progress
)
{
    private readonly List<IndexProblem> _problems = [];
    private int _done;

    public IReadOnlyList<IndexProblem> Execute(CancellationToken cancellationToken)
    {
        using var connection = database.Connect();
        foreach (var source in toWrite)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryRead(source) is { } read)
            {
                using var transaction = connection.BeginTransaction(deferred: false);
                PaperTable.Put(connection, read.Paper, source.Sha256, read.Passages);
                transaction.Commit();
            }

            Advance(source.Id);
        }

        foreach (var id in toRemove)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var transaction = connection.BeginTransaction(deferred: false);
            PaperTable.Remove(connection, id);
            transaction.Commit();
            Advance(id);
        }

        return _problems;
    }

    // Whatever is wrong with one paper must not keep the others out.
    private (Paper Paper, IReadOnlyList<Passage> Passages)? TryRead(IndexSource source)
    {
        try
        {
            var paper = source.Read();
            var passages = PassageCutter.Cut(paper);
            if (passages.Count < PassageId.MostPerPaper)
            {
                return (paper with { Id = source.Id }, passages);
            }

            _problems.Add(
                new IndexProblem(
                    source.Id,
                    $"{source.Id} has {passages.Count} passages, more than the index can number."
                )
            );
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _problems.Add(new IndexProblem(source.Id, exception.Message));
        }

        return null;
    }

    private void Advance(string paperId)
    {
        _done++;
        progress?.Report(new IndexProgress(_done, toWrite.Count + toRemove.Count, paperId));
    }
}
