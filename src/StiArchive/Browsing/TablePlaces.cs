using Microsoft.Data.Sqlite;
using StiArchive.Postings.Ranking;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>Which passages are of which table, over a whole catalogue.</summary>
internal sealed class TablePlaces
{
    private readonly Dictionary<long, List<(int Number, int First, int End)>> _tables = [];

    private TablePlaces(Catalogue catalogue) => Catalogue = catalogue;

    public Catalogue Catalogue { get; }

    /// <summary>How many tables there are.</summary>
    public int Count { get; private set; }

    public static TablePlaces Read(SqliteConnection connection, Catalogue catalogue)
    {
        var places = new TablePlaces(catalogue);
        const string query = "SELECT paper, place, first_passage, end_passage FROM tables ORDER BY paper, place";
        var tables = Rows.Read(
            connection,
            query,
            row => (Paper: row.GetInt64(0), Table: (row.GetInt32(1), row.GetInt32(2), row.GetInt32(3)))
        );
        foreach (var (paper, table) in tables)
        {
            if (!places._tables.TryGetValue(paper, out var ofPaper))
            {
                ofPaper = [];
                places._tables.Add(paper, ofPaper);
            }

            ofPaper.Add(table);
        }

        places.Count = tables.Count;
        return places;
    }

    /// <summary>The number of the table in its paper; 0 for a passage of none.</summary>
    public int TableOf(RankedPassage passage) =>
        _tables.TryGetValue(passage.Paper, out var tables)
            ? tables.Find(table => table.First <= passage.Place && passage.Place < table.End).Number
            : 0;
}
