using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>Reads tokens as a tree: what stands side by side is joined more tightly than what OR joins.</summary>
/// <remarks>
/// <code>
/// any    = all { OR all }
/// all    = not { [AND] not }
/// not    = { NOT } (group | field | phrase | words)
/// group  = "(" any ")"
/// field  = name ":" (value { "," value } | group)
/// </code>
/// What does not fit is passed over with a remark. It calls itself only for brackets, whose depth
/// <see cref="BracketPairs"/> has bounded.
/// </remarks>
internal sealed class QueryParser(
    string query,
    IReadOnlyList<QueryToken> tokens,
    LeafReader leaves,
    QueryRemarks remarks
)
{
    private readonly HashSet<object> _read = [];
    private int _next;

    /// <summary>Reads all tokens, whose brackets are in pairs; null where nothing can be searched for.</summary>
    public QueryNode? Parse() => ParseAny(field: null);

    private QueryToken Current =>
        _next < tokens.Count ? tokens[_next] : new QueryToken(QueryTokenKind.End, new TextSpan(query.Length, 0));

    private QueryToken Take() => tokens[_next++];

    private QueryNode? ParseAny(QueryToken? field)
    {
        var parts = new List<QueryNode>();
        QueryToken? or = null;
        while (true)
        {
            var part = ParseAll(field);
            if (part is null)
            {
                RemarkStray(or);
            }
            else
            {
                parts.Add(part);
            }

            if (Current.Kind != QueryTokenKind.Or)
            {
                return QueryTree.Any(parts);
            }

            or = Joining(Take(), parts.Count);
        }
    }

    private QueryNode? ParseAll(QueryToken? field)
    {
        var parts = new List<QueryNode>();
        QueryToken? and = null;
        while (Current.Kind is not (QueryTokenKind.Or or QueryTokenKind.Close or QueryTokenKind.End))
        {
            if (Current.Kind == QueryTokenKind.And)
            {
                RemarkStray(and);
                and = Joining(Take(), parts.Count);
            }
            else if (ParseNot(field) is { } part)
            {
                parts.Add(part);
                and = null;
            }
        }

        RemarkStray(and);
        return QueryTree.All(parts);
    }

    private QueryNode? ParseNot(QueryToken? field)
    {
        QueryToken? not = null;
        var isExcluded = false;
        while (Current.Kind == QueryTokenKind.Not)
        {
            not = Take();
            isExcluded = !isExcluded;
        }

        if (Current.Kind is QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Close or QueryTokenKind.End)
        {
            RemarkStray(not);
            return null;
        }

        var part = ParsePart(field, isExcluded);
        return part is not null && isExcluded ? QueryTree.Not(part) : part;
    }

    private QueryNode? ParsePart(QueryToken? field, bool isExcluded)
    {
        switch (Current.Kind)
        {
            case QueryTokenKind.Open:
                return ParseGroup(field);
            case QueryTokenKind.Field:
                return ParseField(Take());
            case QueryTokenKind.Words or QueryTokenKind.Phrase when field is { } name:
                return ParseValues(name);
            case QueryTokenKind.Phrase:
                return Counted(leaves.ReadPhrase(Take()));
            default:
                return Counted(leaves.ReadWords(Take(), isExcluded));
        }
    }

    private QueryNode? ParseGroup(QueryToken? field)
    {
        var open = Take();
        var inner = ParseAny(field);
        var close = Take();
        if (inner is null && close.Span.Start >= open.Span.Start)
        {
            remarks.Add(QueryNotice.StrayOperator, TextSpan.FromBounds(open.Span.Start, close.Span.End));
        }

        return inner;
    }

    private QueryNode? ParseField(QueryToken name)
    {
        if (Current.Kind == QueryTokenKind.Open)
        {
            return ParseGroup(name);
        }

        if (Current.IsValue)
        {
            return ParseValues(name);
        }

        remarks.Add(QueryNotice.EmptyField, name.Span);
        return null;
    }

    /// <summary>Several values are alternatives: <c>economy:KR,JP</c>.</summary>
    private QueryNode? ParseValues(QueryToken name)
    {
        var field = FieldNames.Find(Text(name.Content))!.Value;
        var (values, tokenCount) = new FieldValueList(query, tokens, leaves.Archive).Read(field, _next);
        _next += tokenCount;
        var read = values.Select(value => Counted(leaves.ReadValue(field, Text(name.Span), value)));
        return QueryTree.Any([.. read.OfType<QueryNode>()]);
    }

    /// <summary>The part with as many of its leaves as a query may still have.</summary>
    private QueryNode? Counted(QueryNode? part)
    {
        if (part is QueryNode.All all)
        {
            return QueryTree.All(all.Parts.Select(Counted).OfType<QueryNode>());
        }

        if (part is null || _read.Contains(QueryTree.WantedBy(part)))
        {
            return part;
        }

        if (_read.Count == QueryReader.MostTerms)
        {
            remarks.AddOfAll(QueryNotice.TooLong);
            return null;
        }

        _read.Add(QueryTree.WantedBy(part));
        return part;
    }

    /// <summary>An operator that has something to its left, to be held until its right is known; else a remark.</summary>
    private QueryToken? Joining(QueryToken joining, int partsBefore)
    {
        if (partsBefore > 0)
        {
            return joining;
        }

        RemarkStray(joining);
        return null;
    }

    private void RemarkStray(QueryToken? joining)
    {
        if (joining is { } stray)
        {
            remarks.Add(QueryNotice.StrayOperator, stray.Span);
        }
    }

    private string Text(TextSpan span) => query.Substring(span.Start, span.Length);
}
