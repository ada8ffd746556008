using StiArchive.Analysis;

namespace StiArchive.Querying;

/// <summary>Reads what a person typed. Nothing that can be typed is an error.</summary>
/// <remarks>
/// Words stand between blanks; Chinese without blanks is read as words; where Latin meets Han (<c>APEC中心</c>) words meet.
/// Text in quotes of any of the usual forms is looked for exactly so. Operators, brackets and fields are as in
/// <c>docs/query-language.md</c>; any other sign only separates.
/// </remarks>
public static class QueryReader
{
    /// <summary>What is typed beyond this is not read, in characters (UTF-16 code units).</summary>
    public const int LongestQueryChars = 2_000;

    /// <summary>Different words, phrases and fields of a query; the rest is not read.</summary>
    public const int MostTerms = 64;

    /// <summary>Reads a query as typed.</summary>
    public static SearchQuery Read(string text, ArchiveWords? archive = null)
    {
        ArgumentNullException.ThrowIfNull(text);

        var query = Shorten(text);
        var tokens = new QueryLexer(query).Read();
        var (root, remarks) = Parse(query, tokens, archive ?? ArchiveWords.Unknown);
        if (root is null && ReadOperators(query, tokens) is { } words)
        {
            (root, remarks) = words;
        }

        AddRemarks(query, tokens, remarks);
        return Query(text, query, root, remarks);
    }

    /// <summary>Reads a query that begins and ends with quotes as one phrase, quotes inside and all; null where it has none
    /// inside, or does not begin and end so.</summary>
    /// <remarks>Of <c>"一"二"三"</c> only the archive can tell whether that is one phrase or three things.</remarks>
    internal static SearchQuery? ReadAsOnePhrase(string text)
    {
        var query = Shorten(text);
        if (QuotedText.WholeOf(query) is not { } whole)
        {
            return null;
        }

        var folded = FoldedText.Of(query.Substring(whole.Content.Start, whole.Content.Length)).Text.Trim(' ');
        var root = new QueryNode.Term(
            new QueryTerm.Exact(folded),
            query.Substring(whole.Span.Start, whole.Span.Length)
        );
        return Query(text, query, LeafReader.HasWord(folded) ? root : null, new QueryRemarks(query));
    }

    private static (QueryNode? Root, QueryRemarks Remarks) Parse(
        string query,
        IReadOnlyList<QueryToken> tokens,
        ArchiveWords archive
    )
    {
        var remarks = new QueryRemarks(query);
        var paired = BracketPairs.Balance(tokens, remarks);
        var leaves = new LeafReader(query, archive, remarks);
        return (new QueryParser(query, paired, leaves, remarks).Parse(), remarks);
    }

    /// <summary>Reads operators as words: who types 或 and nothing else looks for the character. Null where there are none
    /// that could be words.</summary>
    private static (QueryNode Root, QueryRemarks Remarks)? ReadOperators(string query, IReadOnlyList<QueryToken> tokens)
    {
        var (root, remarks) = Parse(query, [.. tokens.Select(AsWord)], ArchiveWords.Unknown);
        if (root is null)
        {
            return null;
        }

        remarks.Add(QueryNotice.OperatorAsWord, tokens.First(IsOperator).Span);
        return (root, remarks);
    }

    private static void AddRemarks(string query, IReadOnlyList<QueryToken> tokens, QueryRemarks remarks)
    {
        foreach (var phrase in tokens.Where(token => token.Kind == QueryTokenKind.Phrase))
        {
            if (!QuotedText.Read(query, phrase.Span.Start).IsClosed)
            {
                remarks.Add(QueryNotice.UnclosedQuote, phrase.Span with { Length = 1 });
            }
        }
    }

    private static SearchQuery Query(string text, string query, QueryNode? root, QueryRemarks remarks)
    {
        if (query.Length < text.Length)
        {
            remarks.AddOfAll(QueryNotice.TooLong);
        }

        if (root is null)
        {
            remarks.AddOfAll(QueryNotice.NothingToSearch);
        }

        var or = query.Split((char[]?)null).Contains("或", StringComparer.Ordinal) ? "或" : "OR";
        return new SearchQuery(query, root, QueryParts.Of(root, or), remarks.All);
    }

    private static bool IsOperator(QueryToken token) =>
        token.Kind is QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Not;

    private static QueryToken AsWord(QueryToken token) =>
        IsOperator(token) ? token with { Kind = QueryTokenKind.Words } : token;

    private static string Shorten(string text)
    {
        if (text.Length <= LongestQueryChars)
        {
            return text;
        }

        var isInPair = char.IsHighSurrogate(text[LongestQueryChars - 1]);
        return text[..(isInPair ? LongestQueryChars - 1 : LongestQueryChars)];
    }
}
