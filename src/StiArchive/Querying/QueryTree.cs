namespace StiArchive.Querying;

/// <summary>Makes trees, and takes leaves from them.</summary>
public static class QueryTree
{
    /// <summary>Null where there are no parts.</summary>
    public static QueryNode? All(IEnumerable<QueryNode> parts) =>
        Join(parts.SelectMany(part => part is QueryNode.All all ? all.Parts : [part]), all => new QueryNode.All(all));

    /// <summary>Null where there are no parts.</summary>
    public static QueryNode? Any(IEnumerable<QueryNode> parts) =>
        Join(parts.SelectMany(part => part is QueryNode.Any any ? any.Parts : [part]), any => new QueryNode.Any(any));

    public static QueryNode Not(QueryNode part) =>
        part is QueryNode.Except except ? except.Part : new QueryNode.Except(part);

    /// <summary>Terms and fields in the order of the query, and whether they are excluded.</summary>
    internal static IEnumerable<(QueryNode Leaf, bool IsExcluded)> Leaves(QueryNode? node) =>
        node switch
        {
            null => [],
            QueryNode.All all => all.Parts.SelectMany(Leaves),
            QueryNode.Any any => any.Parts.SelectMany(Leaves),
            QueryNode.Except except => Leaves(except.Part).Select(leaf => leaf with { IsExcluded = !leaf.IsExcluded }),
            _ => [(node, false)],
        };

    /// <summary>The tree without a leaf, wherever it stands; null where nothing remains.</summary>
    internal static QueryNode? Without(QueryNode node, (QueryNode Leaf, bool IsExcluded) taken) =>
        node switch
        {
            QueryNode.All all => All(all.Parts.Select(part => Without(part, taken)).OfType<QueryNode>()),
            QueryNode.Any any => Any(any.Parts.Select(part => Without(part, taken)).OfType<QueryNode>()),
            QueryNode.Except except => Without(except.Part, taken with { IsExcluded = !taken.IsExcluded }) is { } rest
                ? Not(rest)
                : null,
            _ => !taken.IsExcluded && IsSame(node, taken.Leaf) ? null : node,
        };

    /// <summary>The tree with its terms changed, but for those that are excluded.</summary>
    internal static QueryNode Change(QueryNode node, Func<QueryNode.Term, QueryNode.Term> change) =>
        node switch
        {
            QueryNode.All all => new QueryNode.All([.. all.Parts.Select(part => Change(part, change))]),
            QueryNode.Any any => new QueryNode.Any([.. any.Parts.Select(part => Change(part, change))]),
            QueryNode.Term term => change(term),
            _ => node,
        };

    /// <summary>Whether two leaves ask for the same, however it was typed.</summary>
    internal static bool IsSame(QueryNode one, QueryNode other) => Equals(WantedBy(one), WantedBy(other));

    /// <summary>What a leaf asks for; the node itself where it is no leaf.</summary>
    internal static object WantedBy(QueryNode node) =>
        node switch
        {
            QueryNode.Term term => term.Wanted,
            QueryNode.Field field => field.Wanted,
            _ => node,
        };

    private static QueryNode? Join(IEnumerable<QueryNode> parts, Func<IReadOnlyList<QueryNode>, QueryNode> join) =>
        parts.DistinctBy(WantedBy).ToList() switch
        {
            [] => null,
            [var only] => only,
            var many => join(many),
        };
}
