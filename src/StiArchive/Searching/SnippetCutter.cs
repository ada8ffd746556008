using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Searching;

/// <summary>Chooses the part of a passage that a result shows: the one with the most different words of the query.</summary>
/// <remarks>Of parts with as many, one of whole sentences is the best, then the first.</remarks>
internal static class SnippetCutter
{
    // A passage with more marks is no prose; its beginning is as good as its end.
    private const int MostMarks = 200;

    /// <summary>Whole sentences, together no longer than <paramref name="longestChars"/>, or a part of the text where no
    /// sentences that short show as much.</summary>
    public static Snippet Cut(string text, IReadOnlyList<TextSpan> highlights, int longestChars)
    {
        var window =
            text.Length <= longestChars
                ? new TextSpan(0, text.Length)
                : new SnippetWindows(text, longestChars).Choose(Words(text, highlights));
        return new Snippet(
            text.Substring(window.Start, window.Length),
            Marks.Within(highlights, window),
            window.Start,
            EndsInside: window.End < text.Length
        );
    }

    /// <summary>The marks, each with what it marks: <c>APEC</c> and <c>ＡＰＥＣ</c> are one word.</summary>
    private static List<(TextSpan Place, string Word)> Words(string text, IReadOnlyList<TextSpan> highlights) =>
        [
            .. highlights
                .Take(MostMarks)
                .Select(mark => (mark, FoldedText.Of(text.Substring(mark.Start, mark.Length)).Text)),
        ];
}
