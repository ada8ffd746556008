using StiArchive.Analysis;
using StiArchive.Indexing;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Puts a term into the words of the index.</summary>
internal static class TermPatterns
{
    // Enough to leave few candidates; the text decides about the rest.
    private const int MostTokens = 64;

    /// <summary>What the index finds every passage with <paramref name="term"/> by; null where a passage and its
    /// continuation have to be looked at together (<see cref="TokensOf"/>).</summary>
    public static TokenPattern? Of(QueryTerm term) =>
        term switch
        {
            QueryTerm.HanWord word => HanWord(word.Text),
            QueryTerm.Word { Stem: { } stem } word => Any(
                Token(stem, TokenKind.Stem),
                Token(word.Text, TokenKind.Word)
            ),
            QueryTerm.Word number => Any(Token(number.Text, TokenKind.Word)),
            QueryTerm.Compound compound => Compound(compound),
            QueryTerm.Prefix prefix => new TokenPattern.StartsWith(prefix.Text),
            _ => null,
        };

    /// <summary>Whether the index may propose passages that do not have the term.</summary>
    public static bool NeedsText(QueryTerm term) => term is QueryTerm.Compound or QueryTerm.Exact;

    /// <summary>Tokens that every text with the exact characters has.</summary>
    public static IReadOnlyList<Token> TokensOf(QueryTerm.Exact exact) =>
        [
            .. Tokenizer
                .Tokenize(exact.Text)
                .Where(token => token.Kind is TokenKind.HanPair or TokenKind.HanCharacter or TokenKind.Word)
                .DistinctBy(token => token.Text, StringComparer.Ordinal)
                .OrderBy(token => token.Kind == TokenKind.HanCharacter)
                .Take(MostTokens),
        ];

    /// <summary>The characters of a word in a row: everything up to its last pair.</summary>
    public static TokenPattern HanWord(string text)
    {
        var tokens = Tokenizer.Tokenize(text).ToList();
        var lastPair = tokens.FindLastIndex(token => token.Kind == TokenKind.HanPair);
        return new TokenPattern.InARow(tokens[..(Math.Max(lastPair, 0) + 1)]);
    }

    private static TokenPattern.AnyOf Compound(QueryTerm.Compound compound)
    {
        var ways = new List<TokenPattern> { One(compound.Text) };
        if (compound.Joined is { } joined)
        {
            ways.Add(One(joined));
        }

        if (compound.Words.Count > 0)
        {
            ways.Add(new TokenPattern.AllOf([.. compound.Words.Distinct(StringComparer.Ordinal).Select(One)]));
        }

        return new TokenPattern.AnyOf(ways);
    }

    private static TokenPattern.AnyOf Any(params Token[] tokens) =>
        new([.. tokens.Select(token => new TokenPattern.InARow([token]))]);

    private static TokenPattern One(string text) => new TokenPattern.InARow([Token(text, TokenKind.Word)]);

    private static Token Token(string text, TokenKind kind) => new(text, default, 0, kind);
}
