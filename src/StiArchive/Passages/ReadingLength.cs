using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>How long a text is to a reader of either language: a Han character counts 2 and a word or number 3, as 300
/// Chinese characters say about as much as 200 English words.</summary>
internal static class ReadingLength
{
    // A longer run of letters is no word; it can be cut anywhere, and counts as several.
    private const int LongestWordChars = 60;

    public static int Of(string text, TextSpan span)
    {
        var length = 0;
        for (var start = span.Start; start < span.End; )
        {
            length += OfPiece(text, start);
            start = EndOfPiece(text, start, span.End);
        }

        return length;
    }

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

    private static int OfPiece(string text, int start) =>
        CharacterClasses.At(text, start) switch
        {
            CharacterClass.Han => 2,
            CharacterClass.Letter or CharacterClass.Digit => 3,
            _ => 0,
        };

    private static int EndOfPiece(string text, int start, int limit)
    {
        var end = Behind(text, start);
        if (IsInWord(text, start))
        {
            while (end < limit && end - start < LongestWordChars && IsInWord(text, end))
            {
                end = Behind(text, end);
            }
        }

        return end;
    }

    private static int Behind(string text, int index) => index + (char.IsSurrogatePair(text, index) ? 2 : 1);

    private static bool IsInWord(string text, int index) =>
        CharacterClasses.At(text, index) is CharacterClass.Letter or CharacterClass.Digit;
}
