using Microsoft.Data.Sqlite;

namespace StiArchive.Postings.Merging;

/// <summary>Gives the pages of the file back that merged segments leave behind.</summary>
/// <remarks>A few are left where they are: the next segments need them. An archive of 300,000 passages that was filled in one
/// run was a third free pages.</remarks>
internal static class FreePages
{
    private const int MostFreeShare = 8;

    // A megabyte: whoever adds a paper meanwhile waits until so many are moved.
    private const int PagesAtATime = 64;

    /// <summary>Gives them back where they are more than those few.</summary>
    /// <param name="giveWay">Called between two transactions.</param>
    public static void Return(SqliteConnection connection, Action giveWay)
    {
        var free = Number(connection, "PRAGMA freelist_count");
        var kept = Number(connection, "PRAGMA page_count") / MostFreeShare;
        if (free <= kept)
        {
            return;
        }

        for (var left = free; left > 0; left -= PagesAtATime)
        {
            giveWay();
            ReturnSome(connection);
        }
    }

    // The pragma frees one page each time that its next row is asked for.
    private static void ReturnSome(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA incremental_vacuum({PagesAtATime})";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            // All is done by reading.
        }
    }

    private static long Number(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        return (long)command.ExecuteScalar()!;
    }
}
