using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Finds where a term stands in a text. What is found here is what matches, whatever an index proposes.</summary>
internal static class TermMatcher
{
    /// <summary>All places of <paramref name="term"/> in the original text, in order, none overlapping another.</summary>
    public static IReadOnlyList<TextSpan> Find(QueryTerm term, AnalyzedText text) => Marks.Merge(Places(term, text));

    /// <summary>The same before they are merged, in no order; found one by one, for those who need not know them all.</summary>
    public static IEnumerable<TextSpan> Places(QueryTerm term, AnalyzedText text) =>
        term switch
        {
            QueryTerm.HanWord word => QuotedPlaces.Find(word.Text, text.Folded),
            QueryTerm.Exact exact => QuotedPlaces.Find(exact.Text, text.Folded),
            QueryTerm.Word word => text.Tokens.Where(token => IsWord(token, word)).Select(token => token.Span),
            QueryTerm.Compound compound => FindCompound(compound, text),
            QueryTerm.Prefix prefix => text
                .Tokens.Where(token => IsWritten(token) && Begins(token, prefix.Text))
                .Select(token => token.Span),
            _ => throw new ArgumentOutOfRangeException(nameof(term), term, "A term of an unknown kind."),
        };

    private static bool IsWord(Token token, QueryTerm.Word word) =>
        token.Kind switch
        {
            TokenKind.Stem => Is(token, word.Stem),
            TokenKind.Word => word.Stem is null && Is(token, word.Text),
            TokenKind.JoinedCompound => Is(token, word.Text),
            _ => false,
        };

    private static IEnumerable<TextSpan> FindCompound(QueryTerm.Compound compound, AnalyzedText text)
    {
        var whole = text.Tokens.Where(token =>
            IsWritten(token) && (Is(token, compound.Text) || Is(token, compound.Joined))
        );
        return whole.Select(token => token.Span).Concat(FindApart(compound, text));
    }

    /// <summary>The places where the words of a compound stand in a row: <c>policy making</c>, <c>R &amp; D</c>.</summary>
    private static IEnumerable<TextSpan> FindApart(QueryTerm.Compound compound, AnalyzedText text)
    {
        var count = compound.Words.Count;
        for (var first = 0; count > 0 && first + count <= text.Words.Count; first++)
        {
            if (AreInARow(compound, text, first))
            {
                yield return TextSpan.FromBounds(text.Words[first].Span.Start, text.Words[first + count - 1].Span.End);
            }
        }
    }

    private static bool AreInARow(QueryTerm.Compound compound, AnalyzedText text, int first)
    {
        for (var i = 0; i < compound.Words.Count; i++)
        {
            var word = text.Words[first + i];
            if (!Is(word, compound.Words[i]) || (i > 0 && !IsGap(text, (text.Words[first + i - 1], word), compound)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether nothing stands between two words but blanks, a hyphen or a sign of the compound.</summary>
    private static bool IsGap(AnalyzedText text, (Token Left, Token Right) words, QueryTerm.Compound compound)
    {
        var between = text.Original[words.Left.Span.End..Math.Max(words.Left.Span.End, words.Right.Span.Start)];
        var sign = FoldedText.Of(between).Text.Trim(' ');
        return words.Right.Position == words.Left.Position + 1
            && (sign is "" or "-" || (sign.Length == 1 && compound.Text.Contains(sign[0], StringComparison.Ordinal)));
    }

    /// <summary>Whether the token is a word or several, not a stem and not Han characters.</summary>
    private static bool IsWritten(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Compound or TokenKind.JoinedCompound;

    private static bool Begins(Token token, string text) => token.Text.StartsWith(text, StringComparison.Ordinal);

    private static bool Is(Token token, string? text) => string.Equals(token.Text, text, StringComparison.Ordinal);
}
