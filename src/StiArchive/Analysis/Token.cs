using StiArchive.Papers;

namespace StiArchive.Analysis;

/// <summary>Something that a text can be found by.</summary>
/// <param name="Text">Folded. A stem or a joined compound is made from the folded text, every other kind is the folded text
/// of <paramref name="Span"/>.</param>
/// <param name="Span">Where it stands in the original text.</param>
/// <param name="Position">Counted from 0 over Han characters and words, in order: neighbours have neighbouring positions. A
/// pair, a compound or a stem has the position of the first character or word in it.</param>
public readonly record struct Token(string Text, TextSpan Span, int Position, TokenKind Kind);
