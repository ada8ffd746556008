using Microsoft.Data.Sqlite;

namespace StiArchive.Browsing;

/// <summary>Reads rows of the index.</summary>
internal static class Rows
{
    public static IReadOnlyList<T> Read<T>(
        SqliteConnection connection,
        string query,
        Func<SqliteDataReader, T> read,
        params ReadOnlySpan<(string Name, object Value)> parameters
    )
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
