using StiArchive.Papers;

namespace StiArchive.Analysis;

/// <summary>Takes the tokens of a text one by one, without a string for each: an index is filled with millions.</summary>
internal interface ITokenSink
{
    /// <summary>Takes one token.</summary>
    /// <param name="folded">Where the token, or what it is made from, stands in the folded text.</param>
    /// <param name="text">See <see cref="Token.Text"/>; gone when the call returns.</param>
    /// <param name="position">See <see cref="Token.Position"/>.</param>
    void Add(TokenKind kind, TextSpan folded, ReadOnlySpan<char> text, int position);
}
