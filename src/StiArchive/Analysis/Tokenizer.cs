using StiArchive.Analysis.English;
using StiArchive.Papers;

namespace StiArchive.Analysis;

/// <summary>Cuts a text into the tokens that it is found by.</summary>
/// <remarks>
/// Han characters come singly and in overlapping pairs, which finds more than dictionary words do
/// (docs/decisions/0002-bigrams-not-a-segmenter.md). Letters and digits are cut where the script changes
/// (<c>APEC成员</c>, <c>5G技术</c>) and come as written, as stems, and as the compounds they are part of.
/// </remarks>
public static class Tokenizer
{
    /// <summary>A longer run of letters or digits is no word; it is cut, so that no token is without bound.</summary>
    public const int LongestWordChars = 64;

    /// <summary>The tokens of <paramref name="text"/>, in order of position.</summary>
    public static IReadOnlyList<Token> Tokenize(string text) => Tokenize(FoldedText.Of(text));

    /// <summary>The tokens of a text that is folded already; their spans are in its original.</summary>
    public static IReadOnlyList<Token> Tokenize(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var tokens = new TokenList(text);
        Tokenize(text.Text, tokens);
        return tokens.Tokens;
    }

    /// <summary>Hands the tokens of a folded text to <paramref name="sink"/>, in order of position.</summary>
    internal static void Tokenize(string folded, ITokenSink sink)
    {
        var position = 0;
        var start = 0;
        while (start < folded.Length)
        {
            start = CharacterClasses.At(folded, start) switch
            {
                CharacterClass.Han => AddHan(sink, folded, start, position++),
                CharacterClass.Letter or CharacterClass.Digit => AddWords(sink, folded, start, ref position),
                _ => start + 1,
            };
        }
    }

    private static int AddHan(ITokenSink sink, string text, int start, int position)
    {
        var end = start + RuneLength(text, start);
        if (end < text.Length && CharacterClasses.At(text, end) == CharacterClass.Han)
        {
            Add(sink, text, TextSpan.FromBounds(start, end + RuneLength(text, end)), position, TokenKind.HanPair);
        }

        Add(sink, text, TextSpan.FromBounds(start, end), position, TokenKind.HanCharacter);
        return end;
    }

    private static int AddWords(ITokenSink sink, string text, int start, ref int position)
    {
        if (CompoundReader.ReadLoneWord(text, start) is { } lone)
        {
            AddWord(sink, text, lone, position++);
            return lone.End;
        }

        var compound = CompoundReader.Read(text, start);
        if (compound.IsCompound)
        {
            AddCompound(sink, compound, position);
        }

        foreach (var word in compound.Words)
        {
            AddWord(sink, text, word, position++);
        }

        return compound.Span.End;
    }

    private static void AddCompound(ITokenSink sink, Compound compound, int position)
    {
        Add(sink, compound.Text, compound.Span, position, TokenKind.Compound);
        if (compound.NumberBeforePercent is { } number)
        {
            Add(sink, compound.Text, number, position, TokenKind.Compound);
        }

        if (compound.Joined is { } joined)
        {
            sink.Add(TokenKind.JoinedCompound, compound.Span, joined, position);
        }
    }

    private static void AddWord(ITokenSink sink, string text, TextSpan word, int position)
    {
        Add(sink, text, word, position, TokenKind.Word);
        if (CharacterClasses.At(text, word.Start) == CharacterClass.Letter)
        {
            sink.Add(TokenKind.Stem, word, StemCache.Stem(text.AsSpan(word.Start, word.Length)), position);
        }
    }

    private static void Add(ITokenSink sink, string text, TextSpan folded, int position, TokenKind kind) =>
        sink.Add(kind, folded, text.AsSpan(folded.Start, folded.Length), position);

    private static int RuneLength(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;
}
