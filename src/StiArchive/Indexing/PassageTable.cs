using System.Text.Json;
using Microsoft.Data.Sqlite;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Indexing;

/// <summary>The rows of the table <c>passages</c>.</summary>
internal static class PassageTable
{
    private const string Columns =
        "id, anchor, kind, language, section, heading_path, text, following, page, block, start, fingerprint";

    /// <summary>Adds passages, each with what follows it, by a statement that is prepared once for them all.</summary>
    public static void Insert(SqliteConnection connection, IEnumerable<IndexedPassage> passages)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            INSERT INTO passages ({Columns}) VALUES ($id, $anchor, $kind, $language, $section, $heading_path, $text,
                $following, $page, $block, $start, $fingerprint)
            """;
        foreach (var passage in passages)
        {
            Bind(command.Parameters, passage);
            command.ExecuteNonQuery();
        }
    }

    private static void Bind(SqliteParameterCollection parameters, IndexedPassage indexed)
    {
        var passage = indexed.Passage;
        parameters.Clear();
        parameters.AddWithValue("$id", indexed.Id);
        parameters.AddWithValue("$anchor", passage.Anchor);
        parameters.AddWithValue("$kind", passage.Kind.ToString());
        parameters.AddWithValue("$language", passage.Language.ToString());
        parameters.AddWithValue("$section", passage.SectionId);
        parameters.AddWithValue("$heading_path", JsonSerializer.Serialize(passage.HeadingPath));
        parameters.AddWithValue("$text", passage.Text);
        parameters.AddWithValue("$following", indexed.Following);
        parameters.AddWithValue("$page", (object?)passage.Page ?? DBNull.Value);
        parameters.AddWithValue("$block", passage.BlockIndex);
        parameters.AddWithValue("$start", passage.Span.Start);
        parameters.AddWithValue("$fingerprint", passage.Fingerprint);
    }

    /// <summary>The passage with the number <paramref name="id"/>, which is in the index.</summary>
    public static IndexedPassage Read(SqliteConnection connection, long id, string paperId)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM passages WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? ReadRow(reader, paperId)
            : throw new InvalidOperationException(
                $"Passage {id} of {paperId} is found by its words, but is not there."
            );
    }

    /// <summary>The text of a passage and what follows it in its paragraph, and nothing else of it.</summary>
    public static (string Text, string Following) ReadText(SqliteConnection connection, long id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT text, following FROM passages WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetString(0), reader.GetString(1)) : ("", "");
    }

    /// <summary>The first passage of a paper with the given fingerprint; null where there is none.</summary>
    public static IndexedPassage? Find(SqliteConnection connection, (long Row, string Id) paper, string fingerprint) =>
        Find(connection, paper, "fingerprint", fingerprint);

    /// <summary>The passage of a paper with the given anchor; null where there is none.</summary>
    public static IndexedPassage? FindAt(SqliteConnection connection, (long Row, string Id) paper, string anchor) =>
        Find(connection, paper, "anchor", anchor);

    private static IndexedPassage? Find(
        SqliteConnection connection,
        (long Row, string Id) paper,
        string column,
        string value
    )
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT {Columns} FROM passages
            WHERE {column} = $value AND id >= $first AND id < $end ORDER BY id LIMIT 1
            """;
        command.Parameters.AddWithValue("$value", value);
        command.Parameters.AddWithValue("$first", PassageId.Of(paper.Row, 0));
        command.Parameters.AddWithValue("$end", PassageId.Of(paper.Row + 1, 0));
        using var reader = command.ExecuteReader();
        return reader.Read() ? ReadRow(reader, paper.Id) : null;
    }

    private static IndexedPassage ReadRow(SqliteDataReader row, string paperId)
    {
        var text = row.GetString(6);
        var passage = new Passage
        {
            PaperId = paperId,
            Anchor = row.GetString(1),
            Kind = Enum.Parse<PassageKind>(row.GetString(2)),
            Language = Enum.Parse<Language>(row.GetString(3)),
            SectionId = row.GetString(4),
            HeadingPath = JsonSerializer.Deserialize<IReadOnlyList<string>>(row.GetString(5))!,
            Text = text,
            Page = row.IsDBNull(8) ? null : row.GetInt32(8),
            BlockIndex = row.GetInt32(9),
            Span = new TextSpan(row.GetInt32(10), text.Length),
            Fingerprint = row.GetString(11),
        };
        return new IndexedPassage(row.GetInt64(0), passage, Following: row.GetString(7));
    }
}
