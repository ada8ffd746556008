namespace StiArchive.Querying;

/// <summary>What a query asks of a passage and its paper, as a tree.</summary>
/// <remarks>
/// A passage satisfies <see cref="All"/> if it satisfies every part, <see cref="Any"/> if it satisfies one, <see cref="Except"/>
/// if it does not satisfy the part, <see cref="Term"/> if the term stands in its own text, and <see cref="Field"/> if the
/// catalogue says so of the passage or its paper. Trees are made by <see cref="QueryTree"/>: no part is an operator of its
/// parent's kind, none has fewer than two parts, and the depth is bounded by <see cref="BracketPairs.DeepestPairs"/>.
/// </remarks>
public abstract record QueryNode
{
    private QueryNode() { }

    public sealed record All(IReadOnlyList<QueryNode> Parts) : QueryNode;

    public sealed record Any(IReadOnlyList<QueryNode> Parts) : QueryNode;

    public sealed record Except(QueryNode Part) : QueryNode;

    /// <summary>A word, a phrase or the beginning of a word.</summary>
    /// <param name="Wanted">What the passage's own text must have.</param>
    /// <param name="Typed">As the reader typed it, quotes included.</param>
    public sealed record Term(QueryTerm Wanted, string Typed) : QueryNode;

    /// <summary>A field with one value.</summary>
    /// <param name="Wanted">What must be so of the passage or its paper.</param>
    /// <param name="Typed">As the reader typed it: <c>author:吴燕</c>.</param>
    public sealed record Field(QueryField Wanted, string Typed) : QueryNode;

    /// <summary>The query that this is read from: <c>(气候 OR climate) -"net zero"</c>.</summary>
    public sealed override string ToString() => QueryPrinter.Print(this);
}
