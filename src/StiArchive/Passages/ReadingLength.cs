using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>How long a text is to a reader of either language: a Han character counts 2 and a word or number 3, as 300
/// Chinese characters say about as much as 200 English words.</summary>
internal static class ReadingLength
{
    // A longer run of letters is no word; it can be cut anywhere, and counts as several.
    private const int LongestWordChars = 60;

    public static int Of(string text, TextSpan span) => Pieces(text, span).Sum(piece => OfPiece(text, piece));

    /// <summary>The smallest pieces that a text can be cut into: words, and single characters of any other kind.</summary>
    public static IEnumerable<TextSpan> Pieces(string text, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End)
        {
            var end = EndOfPiece(text, start, span.End);
            yield return TextSpan.FromBounds(start, end);
            start = end;
        }
    }

    private static int OfPiece(string text, TextSpan piece) =>
        CharacterClasses.At(text, piece.Start) switch
        {
            CharacterClass.Han => 2,
            CharacterClass.Letter or CharacterClass.Digit => 3,
            _ => 0,
        };

    private static int EndOfPiece(string text, int start, int limit)
    {
        var end = start;
        do
        {
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        } while (end < limit && end - start < LongestWordChars && IsInWord(text, start) && IsInWord(text, end));

        return end;
    }

    private static bool IsInWord(string text, int index) =>
        CharacterClasses.At(text, index) is CharacterClass.Letter or CharacterClass.Digit;
}
