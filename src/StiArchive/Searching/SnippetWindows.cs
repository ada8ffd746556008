using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Searching;

/// <summary>The parts of a text that could be its snippet; the text is longer than a snippet.</summary>
internal sealed class SnippetWindows(string text, int longestChars)
{
    // So much of a snippet may stand before the first mark, where the snippet begins inside a sentence.
    private const int ShareBeforeMark = 4;

    // A text of more sentences is a list; its snippet is not looked for behind them.
    private const int MostSentences = 200;

    private readonly CutPlaces _places = new(text);
    private readonly List<TextSpan> _sentences = [.. Sentences.Of(text).Take(MostSentences)];

    /// <summary>The window with the most different words.</summary>
    public TextSpan Choose(IReadOnlyList<(TextSpan Place, string Word)> words) =>
        _sentences
            .Select(sentence => From(sentence.Start, atLeast: sentence.Start))
            .Concat(words.Select(word => Around(word.Place)))
            .MaxBy(window => (DifferentWords(words, window), IsWhole(window), -window.Start));

    private static int DifferentWords(IReadOnlyList<(TextSpan Place, string Word)> words, TextSpan window) =>
        words
            .Where(word => word.Place.Start >= window.Start && word.Place.End <= window.End)
            .Select(word => word.Word)
            .Distinct(StringComparer.Ordinal)
            .Count();

    private bool IsWhole(TextSpan window) =>
        _sentences.Exists(sentence => sentence.Start == window.Start)
        && _sentences.Exists(sentence => EndOf(sentence) == window.End);

    /// <summary>A window with all of a mark, where it is not longer than a window.</summary>
    private TextSpan Around(TextSpan mark)
    {
        var earliest = Math.Max(mark.Start - (longestChars / ShareBeforeMark), mark.End - longestChars);
        var first = Math.Clamp(earliest, 0, Math.Min(mark.Start, text.Length - longestChars));
        var sentence = _sentences.FindLast(sentence => sentence.Start <= mark.Start);
        var start = sentence.Start >= first ? sentence.Start : _places.Behind(first, mark.Start);
        return From(start, atLeast: Math.Min(mark.End, start + longestChars));
    }

    /// <summary>As many whole sentences as fit, or where the first does not fit a part of it; not less than to
    /// <paramref name="atLeast"/>.</summary>
    private TextSpan From(int start, int atLeast)
    {
        var limit = Math.Min(start + longestChars, text.Length);
        var last = _sentences.FindLastIndex(sentence => EndOf(sentence) <= limit);
        var isFitting = last >= 0 && EndOf(_sentences[last]) > start && EndOf(_sentences[last]) >= atLeast;
        return TextSpan.FromBounds(start, isFitting ? EndOf(_sentences[last]) : _places.Before(limit, atLeast));
    }

    private int EndOf(TextSpan sentence) => _places.TrimEnd(sentence.End, sentence.Start);
}
