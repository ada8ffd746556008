using StiArchive.Postings;
using StiArchive.Postings.Matching;
using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>Finds the tables that answer a query as a whole: one word may stand in the caption, another in the name of a column,
/// a third in a cell or in the title of the paper.</summary>
/// <remarks>Something of the query has to stand in the table itself; a title alone makes no table an answer.</remarks>
internal sealed class TableMatches(QueryScope scope, TablePlaces places)
{
    private static readonly QueryNode OfTables = QueryReader.Read("kind:table,caption").Root!;
    private static readonly QueryNode Titles = QueryReader.Read("kind:title").Root!;

    private readonly HashSet<TableKey> _withAnyTerm = [];

    /// <summary>The tables that satisfy all of a query, in no order.</summary>
    public IReadOnlySet<TableKey> Find(QueryNode root)
    {
        var found = Satisfying(root, withTitles: false);
        if (QueryTree.Leaves(root).Count(leaf => leaf is { Leaf: QueryNode.Term, IsExcluded: false }) > 1)
        {
            found.UnionWith(Intersect(Satisfying(root, withTitles: true), _withAnyTerm));
        }

        return found;
    }

    private HashSet<TableKey> Satisfying(QueryNode node, bool withTitles) =>
        node switch
        {
            QueryNode.All all => all.Parts.Select(part => Satisfying(part, withTitles)).Aggregate(Intersect),
            QueryNode.Any any => any.Parts.Select(part => Satisfying(part, withTitles)).Aggregate(Unite),
            QueryNode.Except { Part: var part } => Without(part),
            QueryNode.Term term => WithTerm(term, withTitles),
            _ => InOwnPassages(node),
        };

    private HashSet<TableKey> WithTerm(QueryNode.Term term, bool withTitles)
    {
        var own = InOwnPassages(term);
        own.UnionWith(places.WithColumn(header => QueryMatcher.Has(term.Wanted, header)));
        _withAnyTerm.UnionWith(own);
        if (withTitles)
        {
            var titled = PassagesOf(Titles, term).Select(passage => passage.Paper).ToHashSet();
            own.UnionWith(titled.SelectMany(places.OfPaper));
        }

        return own;
    }

    /// <summary>What is excluded must not stand in the table; that the title of its paper has it does no harm.</summary>
    private HashSet<TableKey> Without(QueryNode part)
    {
        var others = new TableMatches(scope, places).Find(part);
        return [.. places.All().Where(table => !others.Contains(table))];
    }

    private HashSet<TableKey> InOwnPassages(QueryNode leaf) =>
        [
            .. PassagesOf(OfTables, leaf)
                .Select(passage => new TableKey(passage.Paper, places.TableOf(passage.Paper, passage.Place)))
                .Where(table => table.Number > 0),
        ];

    private IEnumerable<(long Paper, int Place)> PassagesOf(QueryNode kind, QueryNode leaf) =>
        scope.Segments.SelectMany(segment =>
            PassagesOf(segment, SegmentReader.AllOf([scope.Find(segment, kind), scope.Find(segment, leaf)]))
        );

    private IEnumerable<(long Paper, int Place)> PassagesOf(SegmentReader segment, PassageIterator passages)
    {
        while (passages.Next() != PassageIterator.End)
        {
            scope.CancellationToken.ThrowIfCancellationRequested();
            if (!segment.Live.IsDeleted(passages.Passage))
            {
                yield return segment.Locate(passages.Passage);
            }
        }
    }

    private static HashSet<TableKey> Intersect(HashSet<TableKey> some, HashSet<TableKey> others)
    {
        some.IntersectWith(others);
        return some;
    }

    private static HashSet<TableKey> Unite(HashSet<TableKey> some, HashSet<TableKey> others)
    {
        some.UnionWith(others);
        return some;
    }
}
