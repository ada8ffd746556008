using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>The lines of the body, and what is known of them while tables are looked for.</summary>
/// <param name="Captions">For each line the caption that it is, or null.</param>
internal sealed record BodyLines(
    IReadOnlyList<Line> Lines,
    IReadOnlyList<Caption?> Captions,
    TextLayout Layout,
    Claims Claims
)
{
    public bool IsFree(int index) => index < Lines.Count && !Claims.IsTaken(index);
}
