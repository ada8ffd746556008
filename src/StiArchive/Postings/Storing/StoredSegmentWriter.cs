using Microsoft.Data.Sqlite;
using StiArchive.Postings.Building;
using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Storing;

/// <summary>Writes the terms of a large segment as rows; the caller holds the transaction.</summary>
internal sealed class StoredSegmentWriter : ITermSink, IDisposable
{
    private readonly float[] _norms;
    private readonly SqliteCommand _insertTerm;
    private readonly SqliteCommand _insertChunk;
    private readonly ChunkBytes _chunk = new();
    private readonly ByteWriter _inline = new();
    private long _nextChunk;

    /// <summary>For the segment <paramref name="segment"/>, whose passages have these norms.</summary>
    public StoredSegmentWriter(SqliteConnection connection, long segment, float[] norms)
    {
        _norms = norms;
        _insertTerm = connection.CreateCommand();
        _insertTerm.CommandText =
            "INSERT INTO terms (segment, term, passages, postings) VALUES ($segment, $term, $passages, $postings)";
        _insertTerm.Parameters.AddWithValue("$segment", segment);
        _insertTerm.Parameters.Add("$term", SqliteType.Blob);
        _insertTerm.Parameters.Add("$passages", SqliteType.Integer);
        _insertTerm.Parameters.Add("$postings", SqliteType.Blob);
        _insertChunk = connection.CreateCommand();
        _insertChunk.CommandText = "INSERT INTO chunks (id, data) VALUES ($id, $data)";
        _insertChunk.Parameters.Add("$id", SqliteType.Integer);
        _insertChunk.Parameters.Add("$data", SqliteType.Blob);
    }

    /// <summary>Bytes written so far.</summary>
    public long WrittenBytes { get; private set; }

    /// <summary>Goes on in a new transaction: chunks are numbered behind the last that the file ever had.</summary>
    public void Begin(SqliteTransaction transaction)
    {
        _insertTerm.Transaction = transaction;
        _insertChunk.Transaction = transaction;
        using var last = transaction.Connection!.CreateCommand();
        last.CommandText = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'chunks'), 0)";
        _nextChunk = (long)last.ExecuteScalar()! + 1;
    }

    public void Write(ReadOnlySpan<byte> key, TermPostings postings)
    {
        _inline.Clear();
        if (postings.Count <= InlinePostings.MostPassages)
        {
            InlinePostings.Write(postings, _inline);
        }
        else
        {
            WriteChunks(postings).Write(_inline);
        }

        _insertTerm.Parameters["$term"].Value = key.ToArray();
        _insertTerm.Parameters["$passages"].Value = postings.Count;
        _insertTerm.Parameters["$postings"].Value = _inline.ToArray();
        _insertTerm.ExecuteNonQuery();
        WrittenBytes += key.Length + _inline.Length;
    }

    public void Dispose()
    {
        _insertTerm.Dispose();
        _insertChunk.Dispose();
    }

    private ChunkDirectory WriteChunks(TermPostings postings)
    {
        var count = (postings.Count + PostingChunk.MostPassages - 1) / PostingChunk.MostPassages;
        var hasPositions = postings.Positions.Count > 0;
        var directory = new ChunkDirectory(_nextChunk, hasPositions, new int[count], new byte[count]);
        var place = 0;
        for (var i = 0; i < count; i++)
        {
            var first = i * PostingChunk.MostPassages;
            var range = new ChunkRange(first, Math.Min(PostingChunk.MostPassages, postings.Count - first), place);
            var head = PostingChunk.Write(postings, range, _norms, _chunk);
            place = head.NextPosition;
            (directory.LastPassages[i], directory.Bounds[i]) = (head.LastPassage, head.Bound);
            Insert(_nextChunk + i, _chunk.Postings);
            if (hasPositions)
            {
                Insert(_nextChunk + count + i, _chunk.Positions);
            }
        }

        _nextChunk += directory.RowCount;
        return directory;
    }

    private void Insert(long id, ByteWriter data)
    {
        _insertChunk.Parameters["$id"].Value = id;
        _insertChunk.Parameters["$data"].Value = data.ToArray();
        _insertChunk.ExecuteNonQuery();
        WrittenBytes += data.Length;
    }
}
