using System.Collections.Frozen;
using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>Finds where sentences end, in Chinese and in English.</summary>
public static class Sentences
{
    private const string Stops = "。！？!?｡";
    private const string Dots = ".．";
    private const string ClosingMarks = "”’」』）)】》〉\"'";
    private const string InCitations = "0123456789,，、-–—~ ";

    // A dot behind one of these ends no sentence, nor does one behind a single letter (J. Smith, U.S.).
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            .. "al approx cf co dr ed eds etc fig figs inc ltd mr mrs ms no nos pp prof resp sec st tab vol vols vs".Split(
                ' '
            ),
        ]
    );

    /// <summary>The sentences of <paramref name="text"/>, without gaps: each ends with its marks, the quotes and brackets
    /// closed behind them, a citation (<c>[12]</c>) and blanks.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var sentences = new List<TextSpan>();
        var start = 0;
        var index = 0;
        while (index < text.Length)
        {
            if (IsEnd(text, index))
            {
                index = SkipClosing(text, index + 1);
                sentences.Add(TextSpan.FromBounds(start, index));
                start = index;
            }
            else
            {
                index++;
            }
        }

        if (start < text.Length)
        {
            sentences.Add(TextSpan.FromBounds(start, text.Length));
        }

        return sentences;
    }

    private static bool IsEnd(string text, int index) =>
        Stops.Contains(text[index], StringComparison.Ordinal)
        || (Dots.Contains(text[index], StringComparison.Ordinal) && index > 0 && IsFullStop(text, index));

    private static bool IsFullStop(string text, int index)
    {
        var next = SkipClosing(text, index + 1);
        if (next == text.Length)
        {
            return true;
        }

        if (next == index + 1)
        {
            return IsHan(text, index + 1) && CharacterClasses.Before(text, index) == CharacterClass.Han;
        }

        var isFollowedByBlank = char.IsWhiteSpace(text[next - 1]);
        return isFollowedByBlank && !char.IsLower(text[next]) && !IsAbbreviation(text, index);
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && dot - start < 8 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        var isInitial = dot - start == 1 && char.IsAsciiLetter(text[start]);
        return isInitial || Abbreviations.Contains(text[start..dot]);
    }

    private static int SkipClosing(string text, int index)
    {
        while (index < text.Length && IsClosing(text[index]))
        {
            index++;
        }

        index = SkipCitation(text, index);
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    // [3, 4-6]
    private static int SkipCitation(string text, int index)
    {
        if (index >= text.Length || text[index] is not ('[' or '［'))
        {
            return index;
        }

        var end = index + 1;
        while (end < text.Length && InCitations.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end < text.Length && text[end] is ']' or '］' ? end + 1 : index;
    }

    private static bool IsClosing(char character) =>
        ClosingMarks.Contains(character, StringComparison.Ordinal)
        || Stops.Contains(character, StringComparison.Ordinal);

    private static bool IsHan(string text, int index) => CharacterClasses.At(text, index) == CharacterClass.Han;
}
