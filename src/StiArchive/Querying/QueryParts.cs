namespace StiArchive.Querying;

/// <summary>Makes the parts of a query that are shown to the reader.</summary>
internal static class QueryParts
{
    /// <summary>One for each different leaf of the tree, in the order of the query.</summary>
    public static IReadOnlyList<QueryPart> Of(QueryNode? root, string or) =>
        [
            .. QueryTree
                .Leaves(root)
                .DistinctBy(leaf => (QueryTree.WantedBy(leaf.Leaf), leaf.IsExcluded))
                .Select(leaf => Part(root!, leaf, or)),
        ];

    private static QueryPart Part(QueryNode root, (QueryNode Leaf, bool IsExcluded) leaf, string or)
    {
        var rest = QueryTree.Without(root, leaf);
        var without = rest is null ? "" : QueryPrinter.Print(rest, or);
        return leaf.Leaf switch
        {
            QueryNode.Field field => new QueryPart(ValueOf(field.Typed), KindOf(field.Wanted), without)
            {
                IsExcluded = leaf.IsExcluded,
                Field = field.Wanted,
            },
            QueryNode.Term term => new QueryPart(Unquoted(term.Typed), KindOf(term), without)
            {
                IsExcluded = leaf.IsExcluded,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf, "A part of a query of an unknown kind."),
        };
    }

    private static QueryPartKind KindOf(QueryNode.Term term) =>
        term.Wanted is QueryTerm.Prefix ? QueryPartKind.Prefix
        : QuotedText.IsOpening(term.Typed[0]) ? QueryPartKind.Phrase
        : QueryPartKind.Word;

    private static QueryPartKind KindOf(QueryField field) =>
        field switch
        {
            QueryField.Author => QueryPartKind.Author,
            QueryField.Year => QueryPartKind.Year,
            QueryField.Economy => QueryPartKind.Economy,
            QueryField.Mention => QueryPartKind.Mention,
            QueryField.Kind => QueryPartKind.Kind,
            QueryField.Lang => QueryPartKind.Lang,
            QueryField.Text { Name: FieldName.Title } => QueryPartKind.Title,
            QueryField.Text { Name: FieldName.Keyword } => QueryPartKind.Keyword,
            _ => QueryPartKind.Journal,
        };

    private static string ValueOf(string typed) => Unquoted(typed[(typed.IndexOfAny([':', '：']) + 1)..]);

    private static string Unquoted(string typed) =>
        typed.Length > 2 && QuotedText.IsOpening(typed[0]) ? typed[1..^1].Trim() : typed;
}
