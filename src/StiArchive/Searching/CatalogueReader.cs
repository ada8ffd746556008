using Microsoft.Data.Sqlite;
using StiArchive.Indexing;
using StiArchive.Papers;

namespace StiArchive.Searching;

/// <summary>Reads out of the index what a catalogue holds; the caller holds the transaction.</summary>
internal static class CatalogueReader
{
    /// <summary>Reads all papers.</summary>
    public static CatalogueChanges ReadAll(SqliteConnection connection) => new(ReadPapers(connection, null), []);

    /// <summary>Reads the papers that changed since a generation behind which the log of changes is complete.</summary>
    public static CatalogueChanges ReadSince(SqliteConnection connection, long generation)
    {
        var written = ReadPapers(connection, generation);
        var changed = Read(connection, ChangeLog.PapersSince, generation, row => row.GetInt64(0));
        return new CatalogueChanges(written, [.. changed.Except(written.Select(paper => paper.Row))]);
    }

    private static List<PaperRow> ReadPapers(SqliteConnection connection, long? since)
    {
        var authors = ReadOfPapers(connection, "zh, en FROM authors", since, ReadAuthor);
        var economies = ReadOfPapers(connection, "code FROM economies", since, row => row.GetString(1));
        var keywords = ReadOfPapers(connection, "text FROM keywords", since, row => row.GetString(1));
        const string query = "SELECT id, slug, title_zh, title_en, year, journal, received, passage_count FROM papers";
        return Read(
            connection,
            query + Condition("id", since),
            since,
            row =>
            {
                var number = row.GetInt64(0);
                IReadOnlyList<Author> names =
                [
                    .. authors[number].Where(author => author.Zh is not null || author.En is not null),
                ];
                return new PaperRow(
                    number,
                    ReadSummary(row, names, [.. economies[number]]),
                    names,
                    [.. keywords[number]],
                    ReadText(row, 6) ?? "",
                    row.GetInt32(7)
                );
            }
        );
    }

    private static PaperSummary ReadSummary(
        SqliteDataReader row,
        IReadOnlyList<Author> authors,
        IReadOnlyList<string> economies
    ) =>
        new(
            row.GetString(1),
            ReadText(row, 2),
            ReadText(row, 3),
            row.IsDBNull(4) ? null : row.GetInt32(4),
            [.. authors.Select(author => author.Zh ?? author.En!)],
            [.. authors.Select(author => author.En ?? author.Zh!)],
            economies,
            ReadText(row, 5)
        );

    private static Author ReadAuthor(SqliteDataReader row) => new(ReadText(row, 1), ReadText(row, 2));

    private static ILookup<long, T> ReadOfPapers<T>(
        SqliteConnection connection,
        string columns,
        long? since,
        Func<SqliteDataReader, T> read
    ) =>
        Read(
                connection,
                $"SELECT paper, {columns}{Condition("paper", since)} ORDER BY paper, place",
                since,
                row => (Paper: row.GetInt64(0), Value: read(row))
            )
            .ToLookup(value => value.Paper, value => value.Value);

    private static string Condition(string column, long? since) =>
        since is null ? "" : $" WHERE {column} IN ({ChangeLog.PapersSince})";

    private static List<T> Read<T>(
        SqliteConnection connection,
        string query,
        long? since,
        Func<SqliteDataReader, T> read
    )
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        command.Parameters.AddWithValue("$since", (object?)since ?? DBNull.Value);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static string? ReadText(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
