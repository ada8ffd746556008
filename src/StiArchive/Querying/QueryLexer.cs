using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>Cuts a query into words, phrases, brackets, operators and names of fields.</summary>
/// <remarks>
/// An operator is a stretch of its own, between blanks, brackets or quotes: <c>AND</c>, <c>OR</c>, <c>NOT</c> in capitals
/// (and is a word), 且, 或, 非, and <c>&amp;&amp;</c>, <c>||</c>, which cannot be words. A minus excludes only before what it
/// touches and after what it does not: <c>-关税</c>, but not <c>COVID-19</c>, <c>1995 - 2005</c>.
/// </remarks>
internal sealed class QueryLexer(string query)
{
    private readonly List<QueryToken> _tokens = [];

    /// <summary>The tokens, in order.</summary>
    public IReadOnlyList<QueryToken> Read()
    {
        var start = 0;
        while (start < query.Length)
        {
            start = IsBlank(query[start]) ? start + 1 : Add(ReadToken(start));
        }

        return _tokens;
    }

    public static bool IsBlank(char sign) => char.IsWhiteSpace(sign) || char.IsControl(sign);

    private int Add(QueryToken token)
    {
        _tokens.Add(token);
        return token.Span.End;
    }

    private QueryToken ReadToken(int start)
    {
        var sign = query[start];
        if (QuotedText.IsOpening(sign))
        {
            var quoted = QuotedText.Read(query, start);
            return new QueryToken(QueryTokenKind.Phrase, quoted.Span, quoted.Content);
        }

        if (IsBracket(sign))
        {
            return new QueryToken(
                sign is '(' or '（' ? QueryTokenKind.Open : QueryTokenKind.Close,
                new TextSpan(start, 1)
            );
        }

        return (IsAtStart(start) ? ReadPrefixSign(start) : null) ?? ReadWords(start);
    }

    /// <summary>A minus or the name of a field; null where neither begins here.</summary>
    private QueryToken? ReadPrefixSign(int start)
    {
        if (
            IsMinus(query[start])
            && start + 1 < query.Length
            && !IsBlank(query[start + 1])
            && !IsMinus(query[start + 1])
        )
        {
            return new QueryToken(QueryTokenKind.Not, new TextSpan(start, 1));
        }

        if (FieldNames.ReadName(query, start) is not { } name)
        {
            return null;
        }

        var letters = name with { Length = name.Length - 1 };
        return FieldNames.Find(query.Substring(letters.Start, letters.Length)) is null
            ? null
            : new QueryToken(QueryTokenKind.Field, name, letters);
    }

    private QueryToken ReadWords(int start)
    {
        var end = start;
        while (
            end < query.Length && !IsBlank(query[end]) && !IsBracket(query[end]) && !QuotedText.IsOpening(query[end])
        )
        {
            end++;
        }

        return new QueryToken(KindOf(query.AsSpan(start, end - start)), TextSpan.FromBounds(start, end));
    }

    private static QueryTokenKind KindOf(ReadOnlySpan<char> words) =>
        words switch
        {
            "AND" or "ＡＮＤ" or "且" or "&&" => QueryTokenKind.And,
            "OR" or "ＯＲ" or "或" or "||" => QueryTokenKind.Or,
            "NOT" or "ＮＯＴ" or "非" => QueryTokenKind.Not,
            _ => QueryTokenKind.Words,
        };

    private bool IsAtStart(int index) =>
        index == 0
        || IsBlank(query[index - 1])
        || _tokens is [.., { Kind: QueryTokenKind.Open or QueryTokenKind.Not } last] && last.Span.End == index;

    private static bool IsBracket(char sign) => sign is '(' or ')' or '（' or '）';

    // The hyphen, its full-width form, the minus of mathematics, and the dash that text processors make of it.
    private static bool IsMinus(char sign) => sign is '-' or '－' or '−' or '–';
}
