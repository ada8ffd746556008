using Microsoft.Data.Sqlite;

namespace StiArchive.Indexing;

/// <summary>Lists the Latin words of the index.</summary>
internal static class WordList
{
    // A view of FTS5's own dictionary, for this connection only.
    private const string CreateView =
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_list USING fts5vocab('main', 'passage_words', 'row')";

    /// <summary>All words of ASCII letters that begin with <paramref name="initial"/>, a small letter.</summary>
    public static IEnumerable<KnownWord> Find(SqliteConnection connection, char initial)
    {
        ArchiveSchema.Execute(connection, CreateView);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT term, doc FROM temp.word_list WHERE term >= $first AND term < $end";
        command.Parameters.AddWithValue("$first", $"{initial}");
        command.Parameters.AddWithValue("$end", $"{(char)(initial + 1)}");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (reader.GetString(0).All(char.IsAsciiLetterLower))
            {
                yield return new KnownWord(reader.GetString(0), reader.GetInt64(1));
            }
        }
    }
}
