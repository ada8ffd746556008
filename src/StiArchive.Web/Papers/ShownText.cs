using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Web.Papers;

/// <summary>A text as the page shows it: cut into passages, with words marked and links, whole or a part of it.</summary>
/// <param name="text">The whole text.</param>
/// <param name="passages">Those of the text; none for a text that is a passage as a whole, as a cell or a caption is.</param>
public sealed class ShownText(string text, IReadOnlyList<Passage> passages)
{
    public string Text => text;

    /// <summary>Spans of the whole text, in order, none overlapping another.</summary>
    public IReadOnlyList<TextSpan> Marks { get; init; } = [];

    public IReadOnlyList<TextLink> Links { get; init; } = [];

    /// <summary>The part to show.</summary>
    public TextSpan Range { get; init; } = new(0, text.Length);

    /// <summary>How far the text was shown before this part: a passage that began there has its name there.</summary>
    public int ShownBefore { get; init; }

    /// <summary>All of the part in order, no character twice.</summary>
    public IEnumerable<TextSegment> Segments =>
        TextSegment
            .Split(text, passages)
            .Where(segment => segment.Span.Overlaps(Range))
            .Select(segment => segment with { Span = Within(segment.Span) });

    /// <summary>Whether the page shows the first of a passage here; its name and its link stand there.</summary>
    public bool Begins(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return ShownBefore <= passage.Span.Start;
    }

    public IReadOnlyList<TextPiece> Pieces(TextSpan span) => TextPiece.Split(span, Links);

    public ShownText Part(TextSpan range, int shownBefore) =>
        new(text, passages)
        {
            Marks = Marks,
            Links = Links,
            Range = range,
            ShownBefore = shownBefore,
        };

    private TextSpan Within(TextSpan span) =>
        TextSpan.FromBounds(Math.Max(span.Start, Range.Start), Math.Min(span.End, Range.End));
}
