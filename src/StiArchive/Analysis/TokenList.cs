using StiArchive.Papers;

namespace StiArchive.Analysis;

/// <summary>Keeps all tokens of one text.</summary>
internal sealed class TokenList(FoldedText text) : ITokenSink
{
    public List<Token> Tokens { get; } = new(text.Text.Length * 2);

    public void Add(TokenKind kind, TextSpan folded, ReadOnlySpan<char> token, int position) =>
        Tokens.Add(new Token(token.ToString(), text.OriginalSpan(folded), position, kind));
}
