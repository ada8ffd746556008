using System.Diagnostics;
using Microsoft.Data.Sqlite;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Postings;
using StiArchive.Postings.Building;
using StiArchive.Postings.Storing;

namespace StiArchive.Indexing;

/// <summary>One run of the indexer: the papers to write and to remove, and the problems met on the way.</summary>
/// <remarks>Each paper is one transaction. Where an archive is filled, whole papers are committed together, as many as memory
/// and a few seconds hold: what a broken-off run did not come to, the next one does.</remarks>
internal sealed class IndexRun(
    ArchiveDatabase database,
    IReadOnlyList<IndexSource> toWrite,
    IReadOnlyList<string> toRemove,
    IProgress<IndexProgress>? progress
)
{
    // Twelve bytes each, and as many again while they are sorted.
    private const int MostOccurrences = 20_000_000;

    // A run of more papers fills an archive.
    private const int MostPapersOneByOne = 100;

    private static readonly TimeSpan LongestTransaction = TimeSpan.FromSeconds(5);

    private readonly List<IndexProblem> _problems = [];
    private readonly SegmentBuilder _segment = new();
    private int _done;

    public IReadOnlyList<IndexProblem> Execute(CancellationToken cancellationToken)
    {
        using var turn = database.Turns.GoFirst();
        using var connection = database.Connect(tidiesUp: toWrite.Count > MostPapersOneByOne);
        var terms = new PassageTerms(_segment);
        var sources = new Queue<IndexSource>(toWrite);
        while (sources.Count > 0)
        {
            WriteSome(connection, terms, sources, cancellationToken);
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

    private void WriteSome(
        SqliteConnection connection,
        PassageTerms terms,
        Queue<IndexSource> sources,
        CancellationToken cancellationToken
    )
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var started = Stopwatch.GetTimestamp();
        var done = new List<string>();
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var source = sources.Dequeue();
            if (TryRead(source) is { } read)
            {
                var row = PaperTable.Put(connection, read.Paper, source.Sha256, read.Passages);
                var metadata = read.Paper.Metadata;
                string?[] titles = [metadata.TitleZh?.Value, metadata.TitleEn?.Value];
                terms.Add(row, titles.OfType<string>(), read.Passages);
            }

            done.Add(source.Id);
        } while (sources.Count > 0 && HasRoom(started));

        PostingsWriter.Add(connection, transaction, _segment);
        Generation.Advance(connection);
        transaction.Commit();
        _segment.Clear();
        done.ForEach(Advance);
    }

    private bool HasRoom(long started) =>
        toWrite.Count > MostPapersOneByOne
        && _segment.OccurrenceCount < MostOccurrences
        && Stopwatch.GetElapsedTime(started) < LongestTransaction;

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
