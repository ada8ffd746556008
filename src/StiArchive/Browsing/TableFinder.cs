using Microsoft.Data.Sqlite;
using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>Lists the tables of the archive, and finds them by their captions and cells.</summary>
/// <remarks>Safe for many callers at once. No paper is read: the index knows its tables.</remarks>
public sealed class TableFinder(Searcher searcher)
{
    private const int PageSize = 20;
    private const int HitsShown = 3;

    private TablePlaces? _held;

    /// <summary>One page of all tables, or of those that answer <paramref name="text"/>, a query as the search reads it.</summary>
    /// <exception cref="TimeoutException">The search took longer than it may.</exception>
    public TableResults Find(string text, int page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);

        var typed = QueryReader.Read(text);
        return typed.Root is null
            ? new TableResults(ListAll(page, cancellationToken), string.IsNullOrWhiteSpace(text) ? [] : typed.Remarks)
            : Search(typed, page, cancellationToken);
    }

    private Paged<FoundTable> ListAll(int page, CancellationToken cancellationToken) =>
        searcher.Read(
            (connection, catalogue) =>
            {
                var entries = TableRows.ReadNewest(connection, catalogue, (Paging.Before(page, PageSize), PageSize));
                var total = PlacesOf(connection, catalogue).Count;
                IReadOnlyList<FoundTable> tables = [.. entries.Select(entry => new FoundTable(entry, []))];
                return new Paged<FoundTable>(tables, Math.Max(1, page), PageSize, total);
            },
            cancellationToken
        );

    private TableResults Search(SearchQuery typed, int page, CancellationToken cancellationToken) =>
        searcher.ReadWithinTime(
            (connection, catalogue, limited) =>
            {
                var run = searcher.RunOver(connection, catalogue, limited);
                var found = new TableRanking(run, PlacesOf(connection, catalogue)).Rank(typed.Root!);
                var shown = Paging.Of(found.Tables, page, PageSize);
                IReadOnlyList<FoundTable> tables =
                [
                    .. shown.Items.Select(table => new FoundTable(
                        TableRows.Read(connection, catalogue, table.Key),
                        [.. table.Hits.Take(HitsShown).Select(hit => run.Show(hit, table.Query))]
                    )),
                ];
                return new TableResults(
                    new Paged<FoundTable>(tables, shown.Number, PageSize, shown.Total),
                    found.IsPartial ? [.. typed.Remarks, new QueryRemark(QueryNotice.PartialMatches)] : typed.Remarks
                );
            },
            cancellationToken
        );

    private TablePlaces PlacesOf(SqliteConnection connection, Catalogue catalogue)
    {
        var held = Volatile.Read(ref _held);
        if (held is null || !ReferenceEquals(held.Catalogue, catalogue))
        {
            held = TablePlaces.Read(connection, catalogue);
            Volatile.Write(ref _held, held);
        }

        return held;
    }
}
