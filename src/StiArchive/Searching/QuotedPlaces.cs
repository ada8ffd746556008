using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Searching;

/// <summary>Finds the places where characters stand in a row, neither end inside a word or a number.</summary>
/// <remarks>Blanks beside signs are a matter of typesetting, and a line may end there: <c>合作，2020</c> is found by
/// <c>合作， 2020</c>, and <c>R &amp; D</c> by <c>R&amp;D</c>.</remarks>
internal static class QuotedPlaces
{
    /// <summary>All places of the folded <paramref name="piece"/> in the original of a text, in order; they may overlap.</summary>
    public static IEnumerable<TextSpan> Find(string piece, FoldedText text)
    {
        var hasSigns = HasSigns(piece);
        var start = Next(0);
        while (start >= 0)
        {
            var end = hasSigns ? EndOf(piece, text.Text, start) : start + piece.Length;
            if (end is { } found && !IsInsideWord(text.Text, start) && !IsInsideWord(text.Text, found))
            {
                yield return text.OriginalSpan(TextSpan.FromBounds(start, found));
            }

            start = Next(start + 1);
        }

        int Next(int from) =>
            hasSigns ? text.Text.IndexOf(piece[0], from) : text.Text.IndexOf(piece, from, StringComparison.Ordinal);
    }

    private static int? EndOf(string piece, string text, int start)
    {
        var (inText, inPiece) = (start, 0);
        while (inPiece < piece.Length)
        {
            if (inText < text.Length && text[inText] == piece[inPiece])
            {
                inText++;
                inPiece++;
            }
            else if (IsBlankBesideSign(text, inText))
            {
                inText++;
            }
            else if (IsBlankBesideSign(piece, inPiece))
            {
                inPiece++;
            }
            else
            {
                return null;
            }
        }

        return inText;
    }

    private static bool HasSigns(string piece) =>
        piece.EnumerateRunes().Any(rune => CharacterClasses.Of(rune) == CharacterClass.Other);

    private static bool IsBlankBesideSign(string text, int index) =>
        index < text.Length && text[index] == ' ' && (IsSign(text, index - 1) || IsSign(text, index + 1));

    private static bool IsSign(string text, int index) =>
        index >= 0
        && index < text.Length
        && !char.IsSurrogate(text[index])
        && CharacterClasses.At(text, index) == CharacterClass.Other;

    /// <summary>Whether a place has letters on both sides, or digits on both.</summary>
    private static bool IsInsideWord(string text, int index)
    {
        if (index == 0 || index == text.Length)
        {
            return false;
        }

        var after = CharacterClasses.At(text, index);
        return after is CharacterClass.Letter or CharacterClass.Digit && CharacterClasses.Before(text, index) == after;
    }
}
