using StiArchive.Parsing.Headings;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Body;

/// <summary>A stretch of the body in printed order.</summary>
internal abstract record Piece(IReadOnlyList<Line> Lines)
{
    /// <summary>A heading, with all its lines.</summary>
    internal sealed record Heading(IReadOnlyList<Line> Lines, HeadingNumber? Number, string Title, int Level)
        : Piece(Lines);

    /// <summary>Running text between two headings.</summary>
    internal sealed record Text(IReadOnlyList<Line> Lines) : Piece(Lines);
}
