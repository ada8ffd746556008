using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Postings.Building;

namespace StiArchive.Indexing;

/// <summary>Reads a text as the terms that the postings know it by.</summary>
/// <remarks>
/// Positions count Han characters and words. What stands side by side, or with a blank between, has neighbouring positions;
/// a sign between two makes them one further apart, so that positions alone prove a quoted piece without signs.
/// </remarks>
/// <param name="placesAll">Whether terms whose postings have no positions get theirs all the same.</param>
internal sealed class TermStream(ITermTarget target, bool placesAll = false) : ITokenSink
{
    // Longer than any compound: eight words of 64 characters and the signs between them.
    private readonly char[] _key = new char[1_024];

    private string _text = "";
    private int _position;
    private int _unitStart;
    private int _unitEnd;

    /// <summary>Han characters and words of the text that was read last.</summary>
    public int Length { get; private set; }

    /// <summary>Hands the terms of a folded text to the target.</summary>
    public void Read(string folded)
    {
        (_text, _position, _unitStart, _unitEnd, Length) = (folded, -1, -1, 0, 0);
        Tokenizer.Tokenize(folded, this);
    }

    void ITokenSink.Add(TokenKind kind, TextSpan folded, ReadOnlySpan<char> text, int position)
    {
        if (kind is TokenKind.HanPair or TokenKind.HanCharacter or TokenKind.Word)
        {
            Enter(kind, folded);
        }

        var isPlaced = placesAll || TermKey.HasPositions(kind);
        Add(TermKey.Of(kind), text, isPlaced ? _position : SegmentBuilder.NoPosition);
        if (kind == TokenKind.HanCharacter && IsBesideWord(folded))
        {
            Add(TermKey.EdgeCharacter, text, _position);
        }
    }

    // A pair comes before its first character, in the same position.
    private void Enter(TokenKind kind, TextSpan folded)
    {
        if (folded.Start != _unitStart)
        {
            var isFirst = _unitStart < 0;
            _position += isFirst || !HasSign(_unitEnd, folded.Start) ? 1 : 2;
            _unitStart = folded.Start;
            Length++;
        }

        if (kind != TokenKind.HanPair)
        {
            _unitEnd = folded.End;
        }
    }

    private bool HasSign(int start, int end) => start < end && _text.AsSpan(start, end - start).ContainsAnyExcept(' ');

    private bool IsBesideWord(TextSpan character) =>
        (character.Start > 0 && IsWord(CharacterClasses.Before(_text, character.Start)))
        || (character.End < _text.Length && IsWord(CharacterClasses.At(_text, character.End)));

    private static bool IsWord(CharacterClass kind) => kind is CharacterClass.Letter or CharacterClass.Digit;

    private void Add(char kind, ReadOnlySpan<char> text, int position)
    {
        _key[0] = kind;
        text.CopyTo(_key.AsSpan(1));
        target.Add(_key.AsSpan(0, text.Length + 1), position);
    }
}
