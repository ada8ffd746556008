using Microsoft.Data.Sqlite;
using StiArchive.Postings.Encoding;
using StiArchive.Postings.Reading;
using StiArchive.Postings.Storing;

namespace StiArchive.Postings.Merging;

/// <summary>Reads the terms of a segment out of its rows, some hundred at a time, so that no read transaction stays open
/// while a merge writes.</summary>
internal sealed class StoredTermReader(SqliteConnection connection, PostingsSession session, long segment, int[] places)
    : TermReader(places)
{
    private const int RowsAtATime = 512;

    private readonly Queue<(byte[] Key, int PassageCount, byte[] Postings)> _rows = new();
    private byte[] _last = [];
    private (byte[] Key, int PassageCount, byte[] Postings) _row;

    public override bool Read()
    {
        if (_rows.Count == 0)
        {
            Fetch();
        }

        var hasRow = _rows.TryDequeue(out _row);
        Key = _row.Key;
        return hasRow;
    }

    public override void AddTo(TermPostings postings)
    {
        if (_row.PassageCount <= InlinePostings.MostPassages)
        {
            AddTo(postings, _row.Postings, _row.PassageCount);
        }
        else
        {
            AddTo(postings, new PostingCursor(session.OpenOnce(_row.PassageCount, _row.Postings)));
        }
    }

    private void Fetch()
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT term, passages, postings FROM terms WHERE segment = $segment AND term > $last
            ORDER BY term LIMIT $count
            """;
        command.Parameters.AddWithValue("$segment", segment);
        command.Parameters.AddWithValue("$last", _last);
        command.Parameters.AddWithValue("$count", RowsAtATime);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            _last = reader.GetFieldValue<byte[]>(0);
            _rows.Enqueue((_last, reader.GetInt32(1), reader.GetFieldValue<byte[]>(2)));
        }
    }
}
