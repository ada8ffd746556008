using Microsoft.Data.Sqlite;
using StiArchive.Indexing;
using StiArchive.Postings;
using StiArchive.Postings.Building;
using StiArchive.Postings.Merging;
using StiArchive.Postings.Storing;

namespace StiArchive.Tests.Postings;

/// <summary>An index file of made-up terms, which goes when the test is over.</summary>
internal sealed class TemporaryPostings : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sti-postings-").FullName;
    private readonly ArchiveDatabase _database;

    public TemporaryPostings()
    {
        _database = ArchiveDatabase.Open(Path.Combine(_folder, "archive.db"));
        Connection = _database.Connect();
    }

    public SqliteConnection Connection { get; }

    /// <summary>Adds papers as one segment: for each passage its terms, in order; their places are their positions.</summary>
    public void Add(params (long Paper, string[][] Passages)[] papers)
    {
        var builder = new SegmentBuilder();
        var inverter = new PaperInverter();
        foreach (var (paper, passages) in papers)
        {
            foreach (var terms in passages)
            {
                inverter.BeginPassage();
                foreach (var (position, term) in terms.Index())
                {
                    inverter.Add(term, position);
                }

                inverter.EndPassage(terms.Length);
            }

            builder.Add(inverter.Finish(), paper);
        }

        using var transaction = Connection.BeginTransaction();
        PostingsWriter.Add(Connection, transaction, builder);
        transaction.Commit();
    }

    public void Delete(long paper)
    {
        using var transaction = Connection.BeginTransaction();
        SegmentTable.Delete(Connection, paper);
        transaction.Commit();
    }

    /// <summary>Does all merges that are due, and returns how many there were.</summary>
    public int Merge()
    {
        var merger = new SegmentMerger(Connection, _database.Chunks);
        var count = 0;
        while (merger.MergeNext(CancellationToken.None))
        {
            merger.Sweep(CancellationToken.None);
            count++;
        }

        return count;
    }

    public IReadOnlyList<SegmentReader> Open()
    {
        var session = PostingsSession.Of(Connection, _database.Chunks);
        return
        [
            .. PostingsSnapshot
                .Read(Connection, PostingsSnapshot.Empty)
                .Segments.Select(segment => new SegmentReader(session, segment)),
        ];
    }

    public void Dispose()
    {
        Connection.Dispose();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
