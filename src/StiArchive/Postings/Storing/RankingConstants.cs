using Microsoft.Data.Sqlite;
using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Storing;

/// <summary>What is fixed when the first passages come, because stored bounds depend on it; the caller holds the
/// transaction.</summary>
internal static class RankingConstants
{
    // An archive may begin with one odd paper.
    private const double LeastAverageLength = 60;
    private const double MostAverageLength = 1_000;

    // Not all that the first transaction holds: how much that is, a busy machine decides.
    private const int LookedAt = 1_000;

    /// <summary>Reads the norms of the file; null where no passage was ever added.</summary>
    public static NormTable? Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT average_length FROM ranking";
        return command.ExecuteScalar() is double average ? new NormTable((float)average) : null;
    }

    /// <summary>Reads the norms of the file, or fixes them by the first passages' lengths.</summary>
    public static NormTable ReadOrFix(SqliteConnection connection, IReadOnlyList<ushort> lengths)
    {
        if (Read(connection) is { } norms)
        {
            return norms;
        }

        var average = Math.Clamp(
            lengths.Take(LookedAt).Average(length => (double)length),
            LeastAverageLength,
            MostAverageLength
        );
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO ranking (average_length) VALUES ($average)";
        command.Parameters.AddWithValue("$average", average);
        command.ExecuteNonQuery();
        return new NormTable((float)average);
    }
}
