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

    // Two files begin at random places of a vast range; one file never counts so far.
    private const long MostOfAFile = 1L << 40;

    /// <summary>Whether one number may be an earlier one of the same file as another.</summary>
    public static bool IsEarlier(long one, long other) => other > one && other - one < MostOfAFile;

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
