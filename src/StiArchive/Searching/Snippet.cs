using StiArchive.Papers;

namespace StiArchive.Searching;

/// <summary>The part of a passage that a result shows.</summary>
/// <param name="Text">Cut at sentence borders where it can be.</param>
/// <param name="Highlights">Spans of <paramref name="Text"/> to mark, in order, none overlapping another.</param>
/// <param name="Start">Where it begins in the passage's text.</param>
/// <param name="EndsInside">True when text of the passage was left out after it.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextSpan> Highlights, int Start, bool EndsInside)
{
    /// <summary>True when text of the passage was left out before it.</summary>
    public bool StartsInside => Start > 0;
}
