namespace StiArchive.Querying;

/// <summary>Writes a tree as a query that is read as that tree again.</summary>
internal static class QueryPrinter
{
    /// <summary>The query for a tree.</summary>
    /// <param name="or">The operator to write: <c>OR</c> or 或.</param>
    public static string Print(QueryNode node, string or = "OR") =>
        node switch
        {
            QueryNode.All all => string.Join(' ', all.Parts.Select(part => PrintPart(part, or))),
            QueryNode.Any any => string.Join($" {or} ", any.Parts.Select(part => PrintPart(part, or))),
            QueryNode.Except except => $"-{PrintPart(except.Part, or)}",
            QueryNode.Term term => term.Typed,
            QueryNode.Field field => field.Typed,
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A part of a query of an unknown kind."),
        };

    private static string PrintPart(QueryNode part, string or) =>
        part is QueryNode.All or QueryNode.Any ? $"({Print(part, or)})" : Print(part, or);
}
