using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using StiArchive.Postings.Encoding;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Storing;

/// <summary>Reads postings through one connection, with statements that are prepared once in its life.</summary>
/// <remarks>Through the raw API, because ADO.NET makes a lookup several times dearer (docs/performance.md). Whoever uses it
/// holds a read transaction, so that all lookups see the same moment.</remarks>
internal sealed class PostingsSession
{
    private const string FindTerm = "SELECT passages, postings FROM terms WHERE segment = ?1 AND term = ?2";
    private const string FindTermsFrom =
        "SELECT term, passages FROM terms WHERE segment = ?1 AND term >= ?2 ORDER BY term";
    private const string FindChunk = "SELECT data FROM chunks WHERE id = ?1";

    private static readonly ConditionalWeakTable<sqlite3, PostingsSession> Sessions = [];

    private readonly ChunkCache _cache;
    private readonly sqlite3_stmt _findTerm;
    private readonly sqlite3_stmt _findTerms;
    private readonly sqlite3_stmt _findChunk;

    private PostingsSession(sqlite3 database, ChunkCache cache)
    {
        _cache = cache;
        _findTerm = Prepare(database, FindTerm);
        _findTerms = Prepare(database, FindTermsFrom);
        _findChunk = Prepare(database, FindChunk);
    }

    /// <summary>The session of an open connection; the connection goes back to its pool with its statements.</summary>
    public static PostingsSession Of(SqliteConnection connection, ChunkCache cache) =>
        Sessions.GetValue(connection.Handle!, database => new PostingsSession(database, cache));

    /// <summary>The postings of a term in a segment; null where no passage of it has the term.</summary>
    public PostingBlocks? Find(Segment segment, ReadOnlySpan<byte> key) =>
        segment.Image is { } image ? image.Find(key) : FindStored(segment.Id, key);

    /// <summary>The terms of a segment that begin so, in order, with how many of its passages have each.</summary>
    public IReadOnlyList<(string Term, int PassageCount)> FindTerms(Segment segment, byte[] prefix) =>
        segment.Image is { } image ? FindTerms(image, prefix) : FindStoredTerms(segment.Id, prefix);

    private static List<(string Term, int PassageCount)> FindTerms(SegmentImage image, byte[] prefix)
    {
        var terms = new List<(string Term, int PassageCount)>();
        var place = image.FirstAtOrBehind(prefix);
        for (; place < image.TermCount && image.KeyAt(place).Span is var key && key.StartsWith(prefix); place++)
        {
            terms.Add((System.Text.Encoding.UTF8.GetString(key), image.PostingsAt(place).PassageCount));
        }

        return terms;
    }

    private List<(string Term, int PassageCount)> FindStoredTerms(long segment, byte[] prefix)
    {
        var terms = new List<(string Term, int PassageCount)>();
        raw.sqlite3_bind_int64(_findTerms, 1, segment);
        raw.sqlite3_bind_blob(_findTerms, 2, prefix);
        try
        {
            while (HasRow(_findTerms) && raw.sqlite3_column_blob(_findTerms, 0) is var key && key.StartsWith(prefix))
            {
                terms.Add((System.Text.Encoding.UTF8.GetString(key), raw.sqlite3_column_int(_findTerms, 1)));
            }

            return terms;
        }
        finally
        {
            raw.sqlite3_reset(_findTerms);
        }
    }

    private PostingBlocks? FindStored(long segment, ReadOnlySpan<byte> key)
    {
        raw.sqlite3_bind_int64(_findTerm, 1, segment);
        raw.sqlite3_bind_blob(_findTerm, 2, key);
        try
        {
            return HasRow(_findTerm)
                ? Open(raw.sqlite3_column_int(_findTerm, 0), raw.sqlite3_column_blob(_findTerm, 1), ReadChunk)
                : null;
        }
        finally
        {
            raw.sqlite3_reset(_findTerm);
        }
    }

    /// <summary>Opens postings as they stand in a row of <c>terms</c>, to be read once: what searches read often stays in
    /// memory, and this does not take its place.</summary>
    public PostingBlocks OpenOnce(int passageCount, ReadOnlySpan<byte> postings) =>
        Open(passageCount, postings, FetchChunk);

    private static PostingBlocks Open(int passageCount, ReadOnlySpan<byte> postings, Func<long, byte[]> readChunk) =>
        passageCount <= InlinePostings.MostPassages
            ? new InlineBlocks(postings.ToArray(), passageCount)
            : new ChunkedBlocks(ChunkDirectory.Read(postings), passageCount, readChunk);

    private byte[] ReadChunk(long chunk)
    {
        if (!_cache.TryGet(chunk, out var data))
        {
            _cache.Add(chunk, data = FetchChunk(chunk));
        }

        return data;
    }

    private byte[] FetchChunk(long chunk)
    {
        raw.sqlite3_bind_int64(_findChunk, 1, chunk);
        try
        {
            return HasRow(_findChunk)
                ? raw.sqlite3_column_blob(_findChunk, 0).ToArray()
                : throw new InvalidDataException($"The index is damaged: chunk {chunk} of a posting list is missing.");
        }
        finally
        {
            raw.sqlite3_reset(_findChunk);
        }
    }

    private static bool HasRow(sqlite3_stmt statement)
    {
        var result = raw.sqlite3_step(statement);
        return result switch
        {
            raw.SQLITE_ROW => true,
            raw.SQLITE_DONE => false,
            _ => throw new SqliteException("The index could not be read.", result),
        };
    }

    private static sqlite3_stmt Prepare(sqlite3 database, string sql)
    {
        var result = raw.sqlite3_prepare_v2(database, sql, out var statement);
        return result == raw.SQLITE_OK
            ? statement
            : throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), result);
    }
}
