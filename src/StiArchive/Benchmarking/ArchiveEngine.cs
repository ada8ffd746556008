using StiArchive.Indexing;
using StiArchive.Postings;
using StiArchive.Postings.Storing;
using StiArchive.Searching;

namespace StiArchive.Benchmarking;

/// <summary>Our own search.</summary>
internal sealed class ArchiveEngine(ArchiveDatabase database) : IMeasuredEngine, IDisposable
{
    private const int PageSize = 10;

    private readonly Searcher _searcher = new(database, new SearchOptions { QueryTimeout = TimeSpan.FromMinutes(1) });
    private readonly Microsoft.Data.Sqlite.SqliteConnection _connection = database.Connect();
    private Catalogue? _catalogue;

    public string Name => "StiArchive";

    public int Answer(BenchmarkQuery query) =>
        query.IsBag
            ? AnswerBag(query.Text)
            : _searcher.Search(new SearchRequest { Text = query.Text, PageSize = PageSize }).PassageCount;

    public void Dispose() => _connection.Dispose();

    private int AnswerBag(string text)
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        _catalogue ??= CatalogueReader.Read(_connection, PostingsSnapshot.Empty);
        var session = PostingsSession.Of(_connection, database.Chunks);
        var found = new PlainSearch([
            .. _catalogue.Postings.Segments.Select(live => new SegmentReader(session, live)),
        ]).Search(text, PageSize);
        _ = new FacetCounter(new SearchRequest()).Count([
            .. found.PassagesOfPapers.Select(paper => _catalogue.Papers[paper.Paper]),
        ]);
        return found.PassagesOfPapers.Sum(paper => paper.Passages);
    }
}
