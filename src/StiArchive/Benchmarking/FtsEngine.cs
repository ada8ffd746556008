using Microsoft.Data.Sqlite;
using StiArchive.Indexing;

namespace StiArchive.Benchmarking;

/// <summary>SQLite's FTS5 with its own ranking (bm25), over the same passages and the same terms.</summary>
/// <remarks>In a file of its own. Matches are read once, each with its rank: the best are kept and the papers of all are
/// counted, which is less work for FTS5 than one query for each.</remarks>
internal sealed class FtsEngine : IMeasuredEngine, IDisposable
{
    private const int Best = 10;

    // Terms are separated by blanks; FTS5 would also cut at the signs inside compounds.
    private const string Create = """
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        CREATE VIRTUAL TABLE terms USING fts5(placed, loose, content = '', tokenize = "ascii tokenchars '&+._@-#%,'''");
        """;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<long, PaperFacets> _facets;
    private readonly SqliteCommand _find;

    private FtsEngine(SqliteConnection connection, Dictionary<long, PaperFacets> facets)
    {
        _connection = connection;
        _facets = facets;
        _find = connection.CreateCommand();
        _find.CommandText = "SELECT rowid, rank FROM terms WHERE terms MATCH $query";
        _find.Parameters.Add("$query", SqliteType.Text);
    }

    public string Name => "FTS5";

    /// <summary>Fills a table with the passages of an archive, or opens the one that <paramref name="file"/> holds.</summary>
    public static FtsEngine Open(ArchiveDatabase archive, string file, CancellationToken cancellationToken)
    {
        var isThere = File.Exists(file);
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()
        );
        connection.Open();
        var rows = new ArchiveRows(archive);
        if (!isThere)
        {
            Fill(connection, rows, cancellationToken);
        }

        return new FtsEngine(connection, rows.Facets());
    }

    /// <summary>Whether FTS5 can be asked the query.</summary>
    public static bool Takes(BenchmarkQuery query) => EngineQuery.Of(query) is not null;

    public int Answer(BenchmarkQuery query)
    {
        _find.Parameters[0].Value = Match(EngineQuery.Of(query)!);
        var best = new PriorityQueue<long, double>();
        var papers = new HashSet<long>();
        var hits = 0;
        using var reader = _find.ExecuteReader();
        while (reader.Read())
        {
            // The lower the rank, the better: the worst of the best is the first to go.
            hits++;
            papers.Add(PassageId.PaperOf(reader.GetInt64(0)));
            best.Enqueue(reader.GetInt64(0), -reader.GetDouble(1));
            if (best.Count > Best)
            {
                best.Dequeue();
            }
        }

        CountFacets(papers);
        return hits;
    }

    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }

    private static void Fill(SqliteConnection connection, ArchiveRows rows, CancellationToken cancellationToken)
    {
        ArchiveSchema.Execute(connection, Create);
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO terms (rowid, placed, loose) VALUES ($id, $placed, $loose)";
        var id = insert.Parameters.Add("$id", SqliteType.Integer);
        var placed = insert.Parameters.Add("$placed", SqliteType.Text);
        var loose = insert.Parameters.Add("$loose", SqliteType.Text);
        foreach (var (passage, text) in rows.Passages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var tokens = PassageTokens.Of(text);
            (id.Value, placed.Value, loose.Value) = (passage, tokens.InRow, tokens.Loose);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        ArchiveSchema.Execute(connection, "INSERT INTO terms (terms) VALUES ('optimize')");
    }

    private static string Match(EngineQuery query) =>
        query.Kind switch
        {
            EngineQueryKind.Any => string.Join(
                " OR ",
                EngineQuery.Bag(query.Pieces[0]).Select(term => Quote(term.Term))
            ),
            EngineQueryKind.Prefix => string.Join(" OR ", "wcj".Select(kind => $"{Quote(kind + query.Pieces[0])} *")),
            _ => string.Join(" AND ", query.Pieces.Select(piece => $"placed : {Quote(PassageTokens.Of(piece).InRow)}")),
        };

    private static string Quote(string term) => $"\"{term.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void CountFacets(HashSet<long> papers)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var facets in papers.Select(paper => _facets[paper]))
        {
            foreach (var value in facets.Authors.Concat(facets.Economies).Append(facets.Year))
            {
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }
        }
    }
}
