using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Web.Papers;

/// <summary>A piece of a block's text: a passage, or what stands between two of them.</summary>
/// <param name="Passage">Null for text that belongs to no passage, such as the blank between two sentences.</param>
public sealed record TextSegment(TextSpan Span, Passage? Passage)
{
    /// <summary>All of the text in order, no character twice. Passages that overlap an earlier one begin behind it.</summary>
    public static IReadOnlyList<TextSegment> Split(string text, IEnumerable<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(text);

        var segments = new List<TextSegment>();
        var position = 0;
        foreach (var passage in passages.OrderBy(passage => passage.Span.Start))
        {
            var start = Math.Clamp(passage.Span.Start, position, text.Length);
            var end = Math.Clamp(passage.Span.End, start, text.Length);
            if (start > position)
            {
                segments.Add(new TextSegment(TextSpan.FromBounds(position, start), Passage: null));
            }

            segments.Add(new TextSegment(TextSpan.FromBounds(start, end), passage));
            position = end;
        }

        if (position < text.Length)
        {
            segments.Add(new TextSegment(TextSpan.FromBounds(position, text.Length), Passage: null));
        }

        return segments;
    }
}
