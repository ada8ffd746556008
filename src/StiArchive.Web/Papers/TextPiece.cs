using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>A piece of a text: a link, or the text between links.</summary>
/// <param name="Link">Null for text.</param>
public sealed record TextPiece(TextSpan Span, TextLink? Link)
{
    /// <summary>All of <paramref name="range"/> in order, no character twice.</summary>
    /// <param name="links">In order; one that reaches over a border of the range, or into another, stays text.</param>
    public static IReadOnlyList<TextPiece> Split(TextSpan range, IEnumerable<TextLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);

        var pieces = new List<TextPiece>();
        var position = range.Start;
        foreach (var link in links.Where(link => link.Span.End <= range.End))
        {
            if (link.Span.Start < position)
            {
                continue;
            }

            if (link.Span.Start > position)
            {
                pieces.Add(new TextPiece(TextSpan.FromBounds(position, link.Span.Start), Link: null));
            }

            pieces.Add(new TextPiece(link.Span, link));
            position = link.Span.End;
        }

        if (position < range.End)
        {
            pieces.Add(new TextPiece(TextSpan.FromBounds(position, range.End), Link: null));
        }

        return pieces;
    }
}
