using System.Text;
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

        var tokens = new List<Token>(text.Text.Length * 2);
        var position = 0;
        var start = 0;
        while (start < text.Text.Length)
        {
            var end = CharacterClasses.At(text.Text, start) switch
            {
                CharacterClass.Han => AddHan(tokens, text, start, position++),
                CharacterClass.Letter or CharacterClass.Digit => AddWords(tokens, text, start, ref position),
                _ => start + 1,
            };
            start = end;
        }

        return tokens;
    }

    private static int AddHan(List<Token> tokens, FoldedText text, int start, int position)
    {
        var end = start + RuneLength(text.Text, start);
        if (end < text.Text.Length && CharacterClasses.At(text.Text, end) == CharacterClass.Han)
        {
            var pairEnd = end + RuneLength(text.Text, end);
            tokens.Add(At(text, TextSpan.FromBounds(start, pairEnd), position, TokenKind.HanPair));
        }

        tokens.Add(At(text, TextSpan.FromBounds(start, end), position, TokenKind.HanCharacter));
        return end;
    }

    private static int AddWords(List<Token> tokens, FoldedText text, int start, ref int position)
    {
        var compound = CompoundReader.Read(text.Text, start);
        if (compound.IsCompound)
        {
            AddCompound(tokens, text, compound, position);
        }

        foreach (var word in compound.Words)
        {
            AddWord(tokens, text, word, position++);
        }

        return compound.Span.End;
    }

    private static void AddCompound(List<Token> tokens, FoldedText text, Compound compound, int position)
    {
        tokens.Add(At(text, compound.Span, position, TokenKind.Compound));
        if (compound.NumberBeforePercent is { } number)
        {
            tokens.Add(At(text, number, position, TokenKind.Compound));
        }

        if (compound.Joined is { } joined)
        {
            tokens.Add(new Token(joined, text.OriginalSpan(compound.Span), position, TokenKind.JoinedCompound));
        }
    }

    private static void AddWord(List<Token> tokens, FoldedText text, TextSpan word, int position)
    {
        var token = At(text, word, position, TokenKind.Word);
        tokens.Add(token);
        if (CharacterClasses.At(text.Text, word.Start) == CharacterClass.Letter)
        {
            tokens.Add(token with { Text = EnglishStemmer.Stem(token.Text), Kind = TokenKind.Stem });
        }
    }

    private static Token At(FoldedText text, TextSpan folded, int position, TokenKind kind) =>
        new(text.Text.Substring(folded.Start, folded.Length), text.OriginalSpan(folded), position, kind);

    private static int RuneLength(string text, int index) => Rune.GetRuneAt(text, index).Utf16SequenceLength;
}
