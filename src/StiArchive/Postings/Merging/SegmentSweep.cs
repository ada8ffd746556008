using Microsoft.Data.Sqlite;
using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Merging;

/// <summary>Removes a segment that nobody searches any more, some hundred rows at a time.</summary>
internal static class SegmentSweep
{
    private const int RowsAtATime = 512;

    /// <summary>Removes the rows of a segment, and then itself.</summary>
    /// <param name="giveWay">Called between two transactions.</param>
    public static void Remove(SqliteConnection connection, long segment, Action giveWay)
    {
        do
        {
            giveWay();
        } while (RemoveSome(connection, segment));

        using var transaction = connection.BeginTransaction(deferred: false);
        Execute(connection, "DELETE FROM segment_papers WHERE segment = $segment", segment);
        Execute(connection, "DELETE FROM segments WHERE id = $segment", segment);
        transaction.Commit();
    }

    private static bool RemoveSome(SqliteConnection connection, long segment)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var rows = ReadSome(connection, segment);
        foreach (var chunks in rows.Where(row => row.PassageCount > InlinePostings.MostPassages))
        {
            RemoveChunks(connection, ChunkDirectory.Read(chunks.Postings));
        }

        if (rows.Count > 0)
        {
            using var delete = connection.CreateCommand();
            delete.CommandText = "DELETE FROM terms WHERE segment = $segment AND term <= $last";
            delete.Parameters.AddWithValue("$segment", segment);
            delete.Parameters.AddWithValue("$last", rows[^1].Key);
            delete.ExecuteNonQuery();
        }

        transaction.Commit();
        return rows.Count > 0;
    }

    private static List<(byte[] Key, int PassageCount, byte[] Postings)> ReadSome(
        SqliteConnection connection,
        long segment
    )
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT term, passages, postings FROM terms WHERE segment = $segment ORDER BY term LIMIT $count";
        command.Parameters.AddWithValue("$segment", segment);
        command.Parameters.AddWithValue("$count", RowsAtATime);
        using var reader = command.ExecuteReader();
        var rows = new List<(byte[] Key, int PassageCount, byte[] Postings)>();
        while (reader.Read())
        {
            rows.Add((reader.GetFieldValue<byte[]>(0), reader.GetInt32(1), reader.GetFieldValue<byte[]>(2)));
        }

        return rows;
    }

    private static void RemoveChunks(SqliteConnection connection, ChunkDirectory directory)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM chunks WHERE id >= $first AND id < $end";
        command.Parameters.AddWithValue("$first", directory.FirstChunk);
        command.Parameters.AddWithValue("$end", directory.FirstChunk + directory.RowCount);
        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string sql, long segment)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$segment", segment);
        command.ExecuteNonQuery();
    }
}
