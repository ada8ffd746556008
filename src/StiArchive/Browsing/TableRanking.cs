using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>Puts the tables that answer a query in order.</summary>
/// <remarks>First those with all of it in one row or in the caption, then those that have it in several places, each in the
/// order of its best passage. Where none has all of it, those stand in whose passages do.</remarks>
internal sealed class TableRanking(SearchRun run, TablePlaces places)
{
    /// <summary>The tables, and whether they only stand in.</summary>
    public (IReadOnlyList<RankedTable> Tables, bool IsPartial) Rank(QueryNode typed)
    {
        // A tree prints as a query that is read as the same tree: brackets and quotes of it are closed, whatever was typed.
        var whole = Find(typed.ToString());
        if (whole.Query.Root is not { } root)
        {
            return ([], false);
        }

        var matching = Matching(root);
        var tables = whole.Found.IsPartial ? [] : TablesOf(whole).Where(table => matching.Contains(table.Key)).ToList();
        var scattered = matching.Except(tables.Select(table => table.Key)).ToHashSet();
        tables.AddRange(RankScattered(root, scattered));
        return tables.Count > 0 || !whole.Found.IsPartial ? (tables, false) : StandIns(whole, root);
    }

    /// <summary>Those with some of what is wished for, and without anything that is excluded.</summary>
    private (IReadOnlyList<RankedTable> Tables, bool IsPartial) StandIns(RankedAnswer whole, QueryNode root)
    {
        var fitting = Matching(new QueryNode.All([.. QueryMatcher.PartsByWanted(root)[false]]));
        var tables = TablesOf(whole).Where(table => fitting.Contains(table.Key)).ToList();
        return (tables, tables.Count > 0);
    }

    private IReadOnlySet<TableKey> Matching(QueryNode root) => new TableMatches(run.Scope, places).Find(root);

    private IEnumerable<RankedTable> RankScattered(QueryNode root, HashSet<TableKey> tables)
    {
        var words = QueryTree.Leaves(root).Where(leaf => leaf is { Leaf: QueryNode.Term, IsExcluded: false }).ToList();
        if (tables.Count == 0 || words.Count == 0)
        {
            return [];
        }

        var any = Find(string.Join(" OR ", words.Select(word => word.Leaf)));
        var ranked = TablesOf(any).Where(table => tables.Contains(table.Key)).ToList();
        var unranked = tables.Except(ranked.Select(table => table.Key)).OrderBy(table => table.Paper);
        return
        [
            .. ranked,
            .. unranked.ThenBy(table => table.Number).Select(table => new RankedTable(table, [], any.Query)),
        ];
    }

    private RankedAnswer Find(string words) =>
        run.Rank(new SearchRequest { Text = $"kind:table,caption ({words})", PageSize = int.MaxValue });

    /// <summary>The tables in the order of their best passages; captions of figures are of none.</summary>
    private List<RankedTable> TablesOf(RankedAnswer answer) =>
        [
            .. answer
                .Found.Best.Select(hit =>
                    (Table: new TableKey(hit.Paper, places.TableOf(hit.Paper, hit.Place)), Hit: hit)
                )
                .Where(found => found.Table.Number > 0)
                .GroupBy(found => found.Table, found => found.Hit)
                .Select(group => new RankedTable(group.Key, [.. group], answer.Query)),
        ];
}
