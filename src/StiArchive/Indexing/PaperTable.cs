using System.Globalization;
using Microsoft.Data.Sqlite;
using StiArchive.Papers;
using StiArchive.Postings.Storing;

namespace StiArchive.Indexing;

/// <summary>Puts papers into the index and takes them out; the caller holds the transaction.</summary>
internal static class PaperTable
{
    /// <summary>The hash of every indexed paper's <c>paper.md</c>, by the paper's id.</summary>
    public static Dictionary<string, string> ReadHashes(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT slug, sha256 FROM papers";
        using var reader = command.ExecuteReader();
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            hashes.Add(reader.GetString(0), reader.GetString(1));
        }

        return hashes;
    }

    /// <summary>The hash of the <c>paper.md</c> of those of some papers that are indexed, by the paper's id.</summary>
    public static Dictionary<string, string> ReadHashes(SqliteConnection connection, IReadOnlyCollection<string> ids)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sha256 FROM papers WHERE slug = $slug";
        var slug = command.Parameters.Add("$slug", SqliteType.Text);
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            slug.Value = id;
            if (command.ExecuteScalar() is string hash)
            {
                hashes[id] = hash;
            }
        }

        return hashes;
    }

    /// <summary>Puts a paper in the place of what is indexed under its id, and returns its number in the index: the one that
    /// it had before, so that numbers stay dense however often papers change.</summary>
    public static long Put(SqliteConnection connection, StoredPaper paper, string sha256)
    {
        var before = Remove(connection, paper.Id);
        var row = InsertPaper(connection, before, paper, sha256);
        ChangeLog.Add(connection, row);
        InsertAuthors(connection, row, paper.Metadata.Authors?.Value ?? []);
        InsertKeywords(connection, row, paper.Metadata);
        InsertEconomies(connection, row, paper.Metadata.EconomiesStudied?.Value ?? []);
        DetailTables.Insert(connection, row, paper.Details);
        PassageTable.Insert(connection, row, paper.Groups);
        return row;
    }

    /// <summary>Removes a paper and returns the number that it had; null where there was none.</summary>
    public static long? Remove(SqliteConnection connection, string paperId)
    {
        if (FindRow(connection, paperId) is not { } row)
        {
            return null;
        }

        ChangeLog.Add(connection, row);
        SegmentTable.Delete(connection, row);
        PassageTable.Delete(connection, row);
        DetailTables.Delete(connection, row);
        const string delete = """
            DELETE FROM authors WHERE paper = $row;
            DELETE FROM keywords WHERE paper = $row;
            DELETE FROM economies WHERE paper = $row;
            DELETE FROM papers WHERE id = $row;
            """;
        using var command = connection.CreateCommand();
        command.CommandText = delete;
        command.Parameters.AddWithValue("$row", row);
        command.ExecuteNonQuery();
        return row;
    }

    private static long? FindRow(SqliteConnection connection, string paperId)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id FROM papers WHERE slug = $slug";
        command.Parameters.AddWithValue("$slug", paperId);
        return (long?)command.ExecuteScalar();
    }

    private static long InsertPaper(SqliteConnection connection, long? row, StoredPaper paper, string sha256)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO papers
                (id, slug, sha256, title_zh, title_en, year, journal, received, kind, languages, passage_count)
            VALUES
                ($id, $slug, $sha256, $title_zh, $title_en, $year, $journal, $received, $kind, $languages, $passage_count)
            RETURNING id
            """;
        AddOptional(command, "$id", row);
        command.Parameters.AddWithValue("$slug", paper.Id);
        command.Parameters.AddWithValue("$sha256", sha256);
        AddOptional(command, "$title_zh", paper.Metadata.TitleZh?.Value);
        AddOptional(command, "$title_en", paper.Metadata.TitleEn?.Value);
        AddOptional(command, "$year", paper.Metadata.Year?.Value);
        AddOptional(command, "$journal", paper.Metadata.Journal?.Value);
        AddOptional(command, "$received", paper.Received?.ToString("O", CultureInfo.InvariantCulture));
        command.Parameters.AddWithValue("$kind", paper.Details.Kind.ToString());
        command.Parameters.AddWithValue("$languages", string.Join(' ', paper.Details.Languages));
        command.Parameters.AddWithValue("$passage_count", paper.PassageCount);
        return (long)command.ExecuteScalar()!;
    }

    private static void InsertAuthors(SqliteConnection connection, long row, IReadOnlyList<Author> authors)
    {
        foreach (var (place, author) in authors.Index())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO authors (paper, place, zh, en) VALUES ($paper, $place, $zh, $en)";
            command.Parameters.AddWithValue("$paper", row);
            command.Parameters.AddWithValue("$place", place);
            AddOptional(command, "$zh", author.Zh);
            AddOptional(command, "$en", author.En);
            command.ExecuteNonQuery();
        }
    }

    private static void InsertKeywords(SqliteConnection connection, long row, Metadata metadata)
    {
        var keywords = (metadata.KeywordsZh?.Value ?? []).Concat(metadata.KeywordsEn?.Value ?? []);
        foreach (var (place, keyword) in keywords.Index())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO keywords (paper, place, text) VALUES ($paper, $place, $text)";
            command.Parameters.AddWithValue("$paper", row);
            command.Parameters.AddWithValue("$place", place);
            command.Parameters.AddWithValue("$text", keyword);
            command.ExecuteNonQuery();
        }
    }

    private static void InsertEconomies(SqliteConnection connection, long row, IReadOnlyList<string> codes)
    {
        foreach (var (place, code) in codes.Index())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO economies (paper, place, code) VALUES ($paper, $place, $code)";
            command.Parameters.AddWithValue("$paper", row);
            command.Parameters.AddWithValue("$place", place);
            command.Parameters.AddWithValue("$code", code);
            command.ExecuteNonQuery();
        }
    }

    private static void AddOptional(SqliteCommand command, string name, object? value) =>
        command.Parameters.AddWithValue(name, value ?? DBNull.Value);
}
