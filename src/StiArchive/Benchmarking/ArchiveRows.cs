using Microsoft.Data.Sqlite;
using StiArchive.Indexing;

namespace StiArchive.Benchmarking;

/// <summary>Reads the passages of an archive and what facets count of their papers, for other engines to index.</summary>
internal sealed class ArchiveRows(ArchiveDatabase database)
{
    private const string FacetsOfPapers = """
        SELECT id, coalesce(year, ''), coalesce((SELECT group_concat(zh, ';') FROM authors WHERE paper = papers.id), ''),
            coalesce((SELECT group_concat(code, ';') FROM economies WHERE paper = papers.id), '')
        FROM papers ORDER BY id
        """;

    /// <summary>All passages in order of their numbers.</summary>
    public IEnumerable<(long Passage, string Text)> Passages()
    {
        using var connection = database.Connect();
        foreach (var passage in PassageTable.ReadTexts(connection))
        {
            yield return passage;
        }
    }

    /// <summary>The values that facets count, of every paper by its number.</summary>
    public Dictionary<long, PaperFacets> Facets()
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = FacetsOfPapers;
        using var reader = command.ExecuteReader();
        var facets = new Dictionary<long, PaperFacets>();
        while (reader.Read())
        {
            facets.Add(reader.GetInt64(0), new PaperFacets(reader.GetString(1), Values(reader, 2), Values(reader, 3)));
        }

        return facets;
    }

    private static string[] Values(SqliteDataReader reader, int column) =>
        reader.GetString(column).Split(';', StringSplitOptions.RemoveEmptyEntries);
}
