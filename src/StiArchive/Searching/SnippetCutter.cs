using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Searching;

/// <summary>Chooses the part of a passage that a result shows: the one with the most different words of the query.</summary>
internal static class SnippetCutter
{
    // A passage with more marks is no prose; its beginning is as good as its end.
    private const int MostWindows = 200;
    private const int LongestWordChars = 20;

    /// <summary>Whole sentences, together no longer than <paramref name="longestChars"/>, or a part of one sentence where
    /// it alone is longer.</summary>
    public static Snippet Cut(string text, IReadOnlyList<TextSpan> highlights, int longestChars)
    {
        var window =
            text.Length <= longestChars ? new TextSpan(0, text.Length) : Choose(text, highlights, longestChars);
        return new Snippet(
            text.Substring(window.Start, window.Length),
            Marks.Within(highlights, window),
            StartsInside: window.Start > 0,
            EndsInside: window.End < text.Length
        );
    }

    private static TextSpan Choose(string text, IReadOnlyList<TextSpan> highlights, int longestChars) =>
        Windows(text, highlights, longestChars)
            .Take(MostWindows)
            .MaxBy(window => (DifferentWords(text, highlights, window), -window.Start));

    private static IEnumerable<TextSpan> Windows(string text, IReadOnlyList<TextSpan> highlights, int longestChars)
    {
        var sentences = Sentences.Of(text);
        for (var first = 0; first < sentences.Count; first++)
        {
            var sentence = TrimEnd(text, sentences[first]);
            if (sentence.Length > longestChars)
            {
                foreach (var window in WindowsWithin(text, sentence, highlights, longestChars))
                {
                    yield return window;
                }
            }
            else
            {
                yield return WholeSentences(text, sentences, first, longestChars);
            }
        }
    }

    private static TextSpan WholeSentences(string text, IReadOnlyList<TextSpan> sentences, int first, int longestChars)
    {
        var window = TrimEnd(text, sentences[first]);
        for (var last = first + 1; last < sentences.Count; last++)
        {
            var longer = TrimEnd(text, TextSpan.FromBounds(window.Start, sentences[last].End));
            if (longer.Length > longestChars)
            {
                break;
            }

            window = longer;
        }

        return window;
    }

    /// <summary>The beginning of a long sentence, and a part of it for each mark with some words before it.</summary>
    private static IEnumerable<TextSpan> WindowsWithin(
        string text,
        TextSpan sentence,
        IReadOnlyList<TextSpan> highlights,
        int longestChars
    )
    {
        var starts = highlights
            .Where(sentence.Overlaps)
            .Select(mark => Math.Min(mark.Start - (longestChars / 4), sentence.End - longestChars));
        foreach (var start in starts.Prepend(sentence.Start))
        {
            var from = start <= sentence.Start ? sentence.Start : ForwardToBorder(text, start);
            var to = Math.Min(from + longestChars, sentence.End);
            yield return TextSpan.FromBounds(from, to == sentence.End ? to : BackToBorder(text, to));
        }
    }

    private static int DifferentWords(string text, IReadOnlyList<TextSpan> highlights, TextSpan window) =>
        highlights
            .Where(mark => mark.Start >= window.Start && mark.End <= window.End)
            .Select(mark => text.Substring(mark.Start, mark.Length))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count();

    private static int ForwardToBorder(string text, int index)
    {
        var border = index;
        while (border < index + LongestWordChars && IsInsideWord(text, border))
        {
            border++;
        }

        while (border < text.Length - 1 && char.IsWhiteSpace(text[border]))
        {
            border++;
        }

        return char.IsLowSurrogate(text[border]) ? border + 1 : border;
    }

    private static int BackToBorder(string text, int index)
    {
        var border = index;
        while (border > index - LongestWordChars && IsInsideWord(text, border))
        {
            border--;
        }

        return char.IsLowSurrogate(text[border]) ? border - 1 : border;
    }

    private static bool IsInsideWord(string text, int index) =>
        char.IsAsciiLetterOrDigit(text[index]) && char.IsAsciiLetterOrDigit(text[index - 1]);

    private static TextSpan TrimEnd(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(span.Start, end);
    }
}
