using StiArchive.Analysis;

namespace StiArchive.Searching;

/// <summary>A text folded, and cut into tokens if any term asks for them.</summary>
internal sealed class AnalyzedText(string original)
{
    private IReadOnlyList<Token>? _tokens;
    private IReadOnlyList<Token>? _words;

    public string Original { get; } = original;

    public FoldedText Folded { get; } = FoldedText.Of(original);

    public IReadOnlyList<Token> Tokens => _tokens ??= Tokenizer.Tokenize(Folded);

    /// <summary>Han characters and words, counted without cutting the text into tokens.</summary>
    public int CountWords()
    {
        var count = 0;
        var last = CharacterClass.Other;
        foreach (var rune in Folded.Text.EnumerateRunes())
        {
            var kind = CharacterClasses.Of(rune);
            var isWord = kind is CharacterClass.Letter or CharacterClass.Digit;
            count += kind == CharacterClass.Han || (isWord && kind != last) ? 1 : 0;
            last = kind;
        }

        return count;
    }

    /// <summary>Words and numbers, in order, without what they are joined to.</summary>
    public IReadOnlyList<Token> Words => _words ??= [.. Tokens.Where(token => token.Kind == TokenKind.Word)];
}
