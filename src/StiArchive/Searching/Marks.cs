using StiArchive.Papers;

namespace StiArchive.Searching;

/// <summary>Spans to be marked in a text.</summary>
internal static class Marks
{
    /// <summary>The same characters, in order and none twice; spans that only touch stay apart.</summary>
    public static IReadOnlyList<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start).ThenBy(span => span.Length))
        {
            if (merged.Count > 0 && merged[^1].Overlaps(span))
            {
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else if (span.Length > 0)
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    /// <summary>The same characters; spans that touch become one.</summary>
    /// <param name="marks">In order, none overlapping another.</param>
    public static IReadOnlyList<TextSpan> JoinTouching(IEnumerable<TextSpan> marks)
    {
        var joined = new List<TextSpan>();
        foreach (var mark in marks)
        {
            if (joined.Count > 0 && joined[^1].End == mark.Start)
            {
                joined[^1] = TextSpan.FromBounds(joined[^1].Start, mark.End);
            }
            else
            {
                joined.Add(mark);
            }
        }

        return joined;
    }

    /// <summary>What of the spans is inside <paramref name="window"/>, counted from its start.</summary>
    public static IReadOnlyList<TextSpan> Within(IEnumerable<TextSpan> spans, TextSpan window) =>
        [.. spans.Where(span => span.Overlaps(window)).Select(span => Shift(span, window))];

    /// <summary>The part of a span that is inside <paramref name="window"/>, counted from its start.</summary>
    public static TextSpan Shift(TextSpan span, TextSpan window) =>
        TextSpan.FromBounds(
            Math.Max(span.Start, window.Start) - window.Start,
            Math.Min(span.End, window.End) - window.Start
        );
}
