using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>A piece of a passage: a number that is a link to a reference, or the text between such numbers.</summary>
/// <param name="Anchor">The anchor of the reference; null for text.</param>
public sealed record TextPiece(TextSpan Span, string? Anchor)
{
    /// <summary>All of <paramref name="range"/> in order, no character twice.</summary>
    public static IReadOnlyList<TextPiece> Split(TextSpan range, IEnumerable<(TextSpan Span, string Anchor)> citations)
    {
        var pieces = new List<TextPiece>();
        var position = range.Start;
        foreach (
            var (span, anchor) in citations.Where(found =>
                found.Span.Start >= range.Start && found.Span.End <= range.End
            )
        )
        {
            if (span.Start > position)
            {
                pieces.Add(new TextPiece(TextSpan.FromBounds(position, span.Start), Anchor: null));
            }

            pieces.Add(new TextPiece(span, anchor));
            position = span.End;
        }

        if (position < range.End)
        {
            pieces.Add(new TextPiece(TextSpan.FromBounds(position, range.End), Anchor: null));
        }

        return pieces;
    }
}
