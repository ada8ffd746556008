using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>A stretch of a query.</summary>
/// <param name="Content">What is between the quotes of a phrase, the name of a field; else the same as
/// <paramref name="Span"/>.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, TextSpan Span, TextSpan Content)
{
    public QueryToken(QueryTokenKind kind, TextSpan span)
        : this(kind, span, span) { }

    public bool IsValue => Kind is QueryTokenKind.Words or QueryTokenKind.Phrase;
}
