using Microsoft.Data.Sqlite;

namespace StiArchive.Postings.Storing;

/// <summary>Counts the transactions that changed what a search sees, from anywhere; the caller holds the transaction.</summary>
internal static class Generation
{
    // A new file never looks like one that was there before.
    public const string Create = """
        CREATE TABLE generation (number INTEGER NOT NULL);
        INSERT INTO generation VALUES (abs(random() / 2));
        """;

    public static long Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT number FROM generation";
        return (long)command.ExecuteScalar()!;
    }

    public static void Advance(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE generation SET number = number + 1";
        command.ExecuteNonQuery();
    }
}
