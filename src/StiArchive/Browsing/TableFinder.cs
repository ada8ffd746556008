using Microsoft.Data.Sqlite;
using StiArchive.Postings.Ranking;
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

    // A tree prints as a query that is read as the same tree: brackets and quotes of it are closed, whatever was typed.
    private TableResults Search(SearchQuery typed, int page, CancellationToken cancellationToken) =>
        searcher.ReadWithinTime(
            (connection, catalogue, limited) =>
            {
                var run = searcher.RunOver(connection, catalogue, limited);
                var request = new SearchRequest
                {
                    Text = $"kind:table,caption ({typed.Root})",
                    PageSize = int.MaxValue,
                };
                var ranked = run.Rank(request);
                var groups = Group(ranked.Found.Best, PlacesOf(connection, catalogue));
                var shown = Paging.Of(groups, page, PageSize);
                IReadOnlyList<FoundTable> tables =
                [
                    .. shown.Items.Select(group => new FoundTable(
                        TableRows.Read(connection, catalogue, group.Table),
                        [.. group.Hits.Take(HitsShown).Select(hit => run.Show(hit, ranked.Query))]
                    )),
                ];
                var remarks = ranked.Found.IsPartial && tables.Count > 0 ? Partial(typed) : typed.Remarks;
                return new TableResults(new Paged<FoundTable>(tables, shown.Number, PageSize, groups.Count), remarks);
            },
            cancellationToken
        );

    private static IReadOnlyList<QueryRemark> Partial(SearchQuery typed) =>
        [.. typed.Remarks, new QueryRemark(QueryNotice.PartialMatches)];

    /// <summary>The tables in the order of their best passages; captions of figures are of none.</summary>
    private static List<((long Paper, int Number) Table, List<RankedPassage> Hits)> Group(
        IEnumerable<RankedPassage> best,
        TablePlaces places
    ) =>
        [
            .. best.Select(hit => (Table: (hit.Paper, Number: places.TableOf(hit)), Hit: hit))
                .Where(found => found.Table.Number > 0)
                .GroupBy(found => found.Table, found => found.Hit)
                .Select(group => (group.Key, group.ToList())),
        ];

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
