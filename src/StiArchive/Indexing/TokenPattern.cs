using StiArchive.Analysis;

namespace StiArchive.Indexing;

/// <summary>What the index is asked for: tokens, and how they have to stand.</summary>
internal abstract record TokenPattern
{
    private TokenPattern() { }

    /// <summary>Each token directly behind the other, as <see cref="Tokenizer"/> puts them out.</summary>
    public sealed record InARow(IReadOnlyList<Token> Tokens) : TokenPattern;

    /// <summary>A word or compound that begins so.</summary>
    public sealed record StartsWith(string Text) : TokenPattern;

    public sealed record AllOf(IReadOnlyList<TokenPattern> Patterns) : TokenPattern;

    public sealed record AnyOf(IReadOnlyList<TokenPattern> Patterns) : TokenPattern;
}
