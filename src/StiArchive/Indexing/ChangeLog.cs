using Microsoft.Data.Sqlite;

namespace StiArchive.Indexing;

/// <summary>Which papers were written or removed by the latest transactions, so that nobody who knows the index as it was a
/// little ago has to read all of it again; the caller holds the transaction.</summary>
internal static class ChangeLog
{
    // What is older is forgotten, so that the log does not grow with the years.
    private const int MostGenerations = 10_000;

    // Of a new file nothing is forgotten yet: paper 0, which there is not, says from when on.
    public const string Create = """
        CREATE TABLE changes (
            generation INTEGER NOT NULL, -- what the transaction made of the table generation
            paper INTEGER NOT NULL, -- the number of a paper that was written or removed
            PRIMARY KEY (generation, paper)
        ) WITHOUT ROWID;
        INSERT INTO changes SELECT number, 0 FROM generation;
        """;

    /// <summary>The papers that changed behind the generation <c>$since</c>, for a condition of another query.</summary>
    public const string PapersSince = "SELECT paper FROM changes WHERE generation > $since";

    /// <summary>Notes that the transaction changes a paper.</summary>
    public static void Add(SqliteConnection connection, long paper)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT OR IGNORE INTO changes SELECT number + 1, $paper FROM generation;
            DELETE FROM changes WHERE generation < (SELECT number FROM generation) - $most;
            """;
        command.Parameters.AddWithValue("$paper", paper);
        command.Parameters.AddWithValue("$most", MostGenerations);
        command.ExecuteNonQuery();
    }

    /// <summary>Whether every change behind a generation of the same file is still known.</summary>
    public static bool IsCompleteSince(SqliteConnection connection, long generation)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT min(generation) <= $generation FROM changes";
        command.Parameters.AddWithValue("$generation", generation);
        return command.ExecuteScalar() is 1L;
    }
}
