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

    public static void Insert(SqliteConnection connection, long id, Passage passage, string following)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            INSERT INTO passages ({Columns}) VALUES ($id, $anchor, $kind, $language, $section, $heading_path, $text,
                $following, $page, $block, $start, $fingerprint)
            """;
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$anchor", passage.Anchor);
        command.Parameters.AddWithValue("$kind", passage.Kind.ToString());
        command.Parameters.AddWithValue("$language", passage.Language.ToString());
        command.Parameters.AddWithValue("$section", passage.SectionId);
        command.Parameters.AddWithValue("$heading_path", JsonSerializer.Serialize(passage.HeadingPath));
        command.Parameters.AddWithValue("$text", passage.Text);
        command.Parameters.AddWithValue("$following", following);
        command.Parameters.AddWithValue("$page", (object?)passage.Page ?? DBNull.Value);
        command.Parameters.AddWithValue("$block", passage.BlockIndex);
        command.Parameters.AddWithValue("$start", passage.Span.Start);
        command.Parameters.AddWithValue("$fingerprint", passage.Fingerprint);
        command.ExecuteNonQuery();
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
    public static IndexedPassage? Find(SqliteConnection connection, (long Row, string Id) paper, string fingerprint)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT {Columns} FROM passages
            WHERE fingerprint = $fingerprint AND id >= $first AND id < $end ORDER BY id LIMIT 1
            """;
        command.Parameters.AddWithValue("$fingerprint", fingerprint);
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
