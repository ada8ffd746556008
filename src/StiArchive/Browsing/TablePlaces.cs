using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>Which passages are of which table, and what its columns are called, over a whole catalogue.</summary>
internal sealed class TablePlaces
{
    private readonly Dictionary<long, List<(int Number, int First, int End)>> _tables = [];
    private readonly Dictionary<string, List<TableKey>> _byColumns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ContinuedText> _headers = new(StringComparer.Ordinal);

    private TablePlaces(Catalogue catalogue) => Catalogue = catalogue;

    public Catalogue Catalogue { get; }

    /// <summary>How many tables there are.</summary>
    public int Count { get; private set; }

    public static TablePlaces Read(SqliteConnection connection, Catalogue catalogue)
    {
        var places = new TablePlaces(catalogue);
        const string query =
            "SELECT paper, place, first_passage, end_passage, columns FROM tables ORDER BY paper, place";
        var tables = Rows.Read(
            connection,
            query,
            row =>
                (
                    Key: new TableKey(row.GetInt64(0), row.GetInt32(1)),
                    First: row.GetInt32(2),
                    End: row.GetInt32(3),
                    Columns: row.GetString(4)
                )
        );
        foreach (var (key, first, end, columns) in tables)
        {
            ListOf(places._tables, key.Paper).Add((key.Number, first, end));
            ListOf(places._byColumns, columns).Add(key);
        }

        places.Count = tables.Count;
        return places;
    }

    /// <summary>The number of the table of a paper that a passage is of; 0 for a passage of none.</summary>
    /// <param name="place">Of the passage in its paper.</param>
    public int TableOf(long paper, int place) =>
        _tables.TryGetValue(paper, out var tables)
            ? tables.Find(table => table.First <= place && place < table.End).Number
            : 0;

    public IEnumerable<TableKey> All() => _tables.Keys.SelectMany(OfPaper);

    public IEnumerable<TableKey> OfPaper(long paper) =>
        _tables.TryGetValue(paper, out var tables) ? tables.Select(table => new TableKey(paper, table.Number)) : [];

    /// <summary>The tables whose columns are called so that <paramref name="fits"/>; many tables share their columns.</summary>
    public IEnumerable<TableKey> WithColumn(Func<ContinuedText, bool> fits) =>
        _byColumns
            .Where(columns => fits(_headers.GetOrAdd(columns.Key, HeaderOf)))
            .SelectMany(columns => columns.Value);

    private static ContinuedText HeaderOf(string columns) =>
        new(string.Join(" | ", JsonSerializer.Deserialize<string[]>(columns) ?? []), following: "");

    private static List<TValue> ListOf<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
