namespace StiArchive.Querying;

/// <summary>Makes every bracket one of a pair.</summary>
/// <remarks>It bounds the depth too, so that whoever walks the tree may call itself.</remarks>
internal static class BracketPairs
{
    /// <summary>Brackets deeper than this are passed over: nobody means them, and they change little.</summary>
    public const int DeepestPairs = 16;

    /// <summary>The same tokens without stray brackets, and with what closes an open one at the end.</summary>
    public static IReadOnlyList<QueryToken> Balance(IReadOnlyList<QueryToken> tokens, QueryRemarks remarks)
    {
        var balanced = new List<QueryToken>(tokens.Count);
        var open = new Stack<QueryToken>();
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case QueryTokenKind.Open:
                    open.Push(token);
                    break;
                case QueryTokenKind.Close when open.Count == 0:
                    remarks.Add(QueryNotice.UnopenedBracket, token.Span);
                    continue;
            }

            if (IsTooDeep(token.Kind, open.Count))
            {
                remarks.AddOnce(QueryNotice.TooDeep, token.Span);
            }
            else
            {
                balanced.Add(token);
            }

            if (token.Kind == QueryTokenKind.Close)
            {
                open.Pop();
            }
        }

        return [.. balanced, .. Missing(open, remarks)];
    }

    private static bool IsTooDeep(QueryTokenKind kind, int depth) =>
        depth > DeepestPairs && (kind is QueryTokenKind.Open or QueryTokenKind.Close);

    private static IEnumerable<QueryToken> Missing(Stack<QueryToken> open, QueryRemarks remarks)
    {
        if (open.Count > 0)
        {
            remarks.Add(QueryNotice.UnclosedBracket, open.Last().Span);
        }

        return open.Take(DeepestPairs).Select(token => token with { Kind = QueryTokenKind.Close });
    }
}
