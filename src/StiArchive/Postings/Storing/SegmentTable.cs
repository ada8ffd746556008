using Microsoft.Data.Sqlite;
using StiArchive.Postings.Encoding;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Storing;

/// <summary>The rows of the tables <c>segments</c> and <c>segment_papers</c>; the caller holds the transaction.</summary>
internal static class SegmentTable
{
    // Left to itself, SQLite goes through all papers of the segment.
    private const string ByDeleted = "INDEXED BY segment_papers_deleted";

    /// <summary>Adds a segment and returns its number.</summary>
    public static long Insert(SqliteConnection connection, SegmentState state, byte[] lengths, byte[]? image)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO segments (state, passages, lengths, image) VALUES ($state, $passages, $lengths, $image)
            RETURNING id
            """;
        command.Parameters.AddWithValue("$state", (int)state);
        command.Parameters.AddWithValue("$passages", lengths.Length / sizeof(ushort));
        command.Parameters.AddWithValue("$lengths", lengths);
        command.Parameters.AddWithValue("$image", (object?)image ?? DBNull.Value);
        return (long)command.ExecuteScalar()!;
    }

    public static void InsertPapers(SqliteConnection connection, long segment, IEnumerable<SegmentPaper> papers)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO segment_papers (segment, first, passages, paper) VALUES ($segment, $first, $passages, $paper)
            """;
        command.Parameters.AddWithValue("$segment", segment);
        var first = command.Parameters.Add("$first", SqliteType.Integer);
        var passages = command.Parameters.Add("$passages", SqliteType.Integer);
        var number = command.Parameters.Add("$paper", SqliteType.Integer);
        foreach (var paper in papers)
        {
            (first.Value, passages.Value, number.Value) = (paper.First, paper.PassageCount, paper.Paper);
            command.ExecuteNonQuery();
        }
    }

    public static void SetState(SqliteConnection connection, long segment, SegmentState state) =>
        Execute(connection, "UPDATE segments SET state = $value WHERE id = $segment", segment, (long)state);

    /// <summary>Marks a paper as deleted wherever it is.</summary>
    public static void Delete(SqliteConnection connection, long paper) =>
        Execute(
            connection,
            "UPDATE segment_papers SET is_deleted = 1 WHERE paper = $value AND is_deleted = 0",
            0,
            paper
        );

    /// <summary>Marks a paper as deleted in one segment.</summary>
    public static void Delete(SqliteConnection connection, long segment, long paper) =>
        Execute(
            connection,
            "UPDATE segment_papers SET is_deleted = 1 WHERE segment = $segment AND paper = $value",
            segment,
            paper
        );

    /// <summary>The segments in <paramref name="state"/>, oldest first.</summary>
    public static List<long> Read(SqliteConnection connection, SegmentState state)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id FROM segments WHERE state = $state ORDER BY id";
        command.Parameters.AddWithValue("$state", (int)state);
        using var reader = command.ExecuteReader();
        var segments = new List<long>();
        while (reader.Read())
        {
            segments.Add(reader.GetInt64(0));
        }

        return segments;
    }

    /// <summary>The sizes of the segments that are searched, oldest first.</summary>
    public static List<SegmentSize> ReadLive(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT id, segments.passages, count(paper), coalesce(sum(deleted.passages), 0)
            FROM segments LEFT JOIN segment_papers AS deleted {ByDeleted}
                ON segment = id AND is_deleted = 1
            WHERE state = $state GROUP BY id ORDER BY id
            """;
        command.Parameters.AddWithValue("$state", (int)SegmentState.Live);
        using var reader = command.ExecuteReader();
        var segments = new List<SegmentSize>();
        while (reader.Read())
        {
            segments.Add(
                new SegmentSize(reader.GetInt64(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3))
            );
        }

        return segments;
    }

    public static Segment Load(SqliteConnection connection, long segment, NormTable norms)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT lengths, image FROM segments WHERE id = $segment";
        command.Parameters.AddWithValue("$segment", segment);
        using var reader = command.ExecuteReader();
        reader.Read();
        var image = reader.IsDBNull(1) ? null : reader.GetFieldValue<byte[]>(1);
        var lengths = reader.GetFieldValue<byte[]>(0);
        var papers = ReadPapers(connection, segment, "WHERE segment = $segment");
        return new Segment(segment, new SegmentLengths(lengths, norms.Of(lengths)), papers, image);
    }

    /// <summary>The deleted papers of a segment, in the order of their passages.</summary>
    public static List<SegmentPaper> ReadDeleted(SqliteConnection connection, long segment) =>
        ReadPapers(connection, segment, $"{ByDeleted} WHERE segment = $segment AND is_deleted = 1");

    private static List<SegmentPaper> ReadPapers(SqliteConnection connection, long segment, string condition)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT first, passages, paper FROM segment_papers {condition} ORDER BY first";
        command.Parameters.AddWithValue("$segment", segment);
        using var reader = command.ExecuteReader();
        var papers = new List<SegmentPaper>();
        while (reader.Read())
        {
            papers.Add(new SegmentPaper(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt64(2)));
        }

        return papers;
    }

    private static void Execute(SqliteConnection connection, string sql, long segment, long value)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$segment", segment);
        command.Parameters.AddWithValue("$value", value);
        command.ExecuteNonQuery();
    }
}
