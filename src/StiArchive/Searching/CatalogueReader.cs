using Microsoft.Data.Sqlite;
using StiArchive.Papers;
using StiArchive.Postings;
using StiArchive.Postings.Storing;

namespace StiArchive.Searching;

/// <summary>Reads the catalogue out of the index.</summary>
internal static class CatalogueReader
{
    public static Catalogue Read(SqliteConnection connection, PostingsSnapshot before)
    {
        var authors = ReadAuthors(connection);
        var economies = ReadEconomies(connection);
        var keywords = ReadKeywords(connection);
        var identities = new AuthorIdentities([.. authors.SelectMany(ofPaper => ofPaper)]);
        var papers = new Dictionary<long, CataloguePaper>();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, slug, title_zh, title_en, year, journal, received, passage_count FROM papers";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = reader.GetInt64(0);
            var summary = ReadSummary(reader, [.. authors[row]], [.. economies[row]]);
            var people = authors[row].Select(identities.Of).DistinctBy(person => person.Key, StringComparer.Ordinal);
            var received = ReadText(reader, 6) ?? "";
            papers.Add(
                row,
                new CataloguePaper(row, summary, [.. people], [.. keywords[row]], received, reader.GetInt32(7))
            );
        }

        return new Catalogue(Generation.Read(connection), papers, PostingsSnapshot.Read(connection, before));
    }

    private static PaperSummary ReadSummary(
        SqliteDataReader reader,
        IReadOnlyList<Author> authors,
        IReadOnlyList<string> economies
    ) =>
        new(
            reader.GetString(1),
            ReadText(reader, 2),
            ReadText(reader, 3),
            reader.IsDBNull(4) ? null : reader.GetInt32(4),
            [.. authors.Select(author => author.Zh ?? author.En!)],
            [.. authors.Select(author => author.En ?? author.Zh!)],
            economies,
            ReadText(reader, 5)
        );

    private static ILookup<long, Author> ReadAuthors(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT paper, zh, en FROM authors WHERE zh NOT NULL OR en NOT NULL ORDER BY paper, place";
        using var reader = command.ExecuteReader();
        var authors = new List<(long Paper, Author Author)>();
        while (reader.Read())
        {
            authors.Add((reader.GetInt64(0), new Author(ReadText(reader, 1), ReadText(reader, 2))));
        }

        return authors.ToLookup(author => author.Paper, author => author.Author);
    }

    private static ILookup<long, string> ReadEconomies(SqliteConnection connection) =>
        ReadOfPapers(connection, "SELECT paper, code FROM economies ORDER BY paper, place");

    private static ILookup<long, string> ReadKeywords(SqliteConnection connection) =>
        ReadOfPapers(connection, "SELECT paper, text FROM keywords ORDER BY paper, place");

    private static ILookup<long, string> ReadOfPapers(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var values = new List<(long Paper, string Value)>();
        while (reader.Read())
        {
            values.Add((reader.GetInt64(0), reader.GetString(1)));
        }

        return values.ToLookup(value => value.Paper, value => value.Value);
    }

    private static string? ReadText(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetString(column);
}
