namespace StiArchive.Querying;

/// <summary>What was understood of a query.</summary>
/// <param name="Text">As typed, without what was too long.</param>
/// <param name="Root">Null where nothing can be searched for.</param>
/// <param name="Parts">One for each different leaf of the tree, for showing.</param>
public sealed record SearchQuery(
    string Text,
    QueryNode? Root,
    IReadOnlyList<QueryPart> Parts,
    IReadOnlyList<QueryRemark> Remarks
)
{
    /// <summary>What <see cref="Remarks"/> say, each once.</summary>
    public IReadOnlyList<QueryNotice> Notices => [.. Remarks.Select(remark => remark.Notice).Distinct()];

    /// <summary>What is looked for and marked: the terms that are not excluded, all different, in the order of the query.</summary>
    public IReadOnlyList<QueryTerm> Terms { get; } =
    [
        .. QueryTree
            .Leaves(Root)
            .Where(leaf => !leaf.IsExcluded)
            .Select(leaf => leaf.Leaf)
            .OfType<QueryNode.Term>()
            .Select(term => term.Wanted)
            .Distinct(),
    ];
}
