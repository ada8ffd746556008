using Microsoft.Data.Sqlite;
using StiArchive.Postings;
using StiArchive.Postings.Storing;

namespace StiArchive.Indexing;

/// <summary>One run of the indexer: the papers to write and to remove, and the problems met on the way.</summary>
/// <remarks>Each paper is one transaction. Where an archive is filled, whole papers are committed together, as many as the
/// memory for a batch holds: what a broken-off run did not come to, the next one does. Meanwhile other threads read and
/// analyse the papers to come; what is written is the same.</remarks>
internal sealed class IndexRun(
    ArchiveDatabase database,
    IReadOnlyList<IndexSource> toWrite,
    IReadOnlyList<string> toRemove,
    IProgress<IndexProgress>? progress
)
{
    // A run of more papers fills an archive.
    private const int MostPapersOneByOne = 100;

    private readonly List<IndexProblem> _problems = [];
    private int _done;

    /// <summary>Occurrences of terms after which a batch is written: about four bytes each in the batch that is gathered and
    /// in the one that is written, and three where they are sorted.</summary>
    public int MostOccurrences { get; init; } = 32_000_000;

    /// <summary>Whether other threads work ahead; of no use for few papers, or on one processor.</summary>
    public bool ReadsAhead { get; init; } = toWrite.Count > MostPapersOneByOne && Environment.ProcessorCount > 1;

    private bool IsFilling => toWrite.Count > MostPapersOneByOne;

    public IReadOnlyList<IndexProblem> Execute(CancellationToken cancellationToken)
    {
        using var turn = database.Turns.GoFirst();
        using var connection = database.Connect(tidiesUp: IsFilling);
        foreach (var batch in Batches(cancellationToken))
        {
            Write(connection, batch);
        }

        foreach (var id in toRemove)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var transaction = connection.BeginTransaction(deferred: false);
            PaperTable.Remove(connection, id);
            Generation.Advance(connection);
            transaction.Commit();
            Advance(id);
        }

        return _problems;
    }

    private IEnumerable<PaperBatch> Batches(CancellationToken cancellationToken)
    {
        var papers = ReadsAhead
            ? ReadAhead.Of(toWrite, Prepare, most: 2 * Environment.ProcessorCount)
            : toWrite.Select(Prepare);
        var batches = PaperBatch.Gather(papers, IsFilling ? MostOccurrences : 0);
        return ReadsAhead ? ReadAhead.ByOne(batches) : batches;

        PreparedPaper Prepare(IndexSource source)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return PreparedPaper.Of(source);
        }
    }

    private void Write(SqliteConnection connection, PaperBatch batch)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var rows = new List<long>();
        foreach (var paper in batch.Papers)
        {
            if (paper.Stored is { } stored)
            {
                rows.Add(PaperTable.Put(connection, stored, paper.Source.Sha256));
            }
        }

        batch.Segment.NumberPapers(rows);
        PostingsWriter.Add(connection, transaction, batch.Segment);
        Generation.Advance(connection);
        transaction.Commit();
        _problems.AddRange(batch.Papers.Select(paper => paper.Problem).OfType<IndexProblem>());
        foreach (var paper in batch.Papers)
        {
            Advance(paper.Source.Id);
        }
    }

    private void Advance(string paperId)
    {
        _done++;
        progress?.Report(new IndexProgress(_done, toWrite.Count + toRemove.Count, paperId));
    }
}
