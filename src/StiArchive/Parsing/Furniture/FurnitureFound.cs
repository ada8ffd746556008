using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Furniture;

/// <summary>The lines of a paper without its page furniture.</summary>
/// <param name="Headers">The running headers: they are noise, but may name the authors or the journal's column.</param>
internal sealed record FurnitureFound(
    IReadOnlyList<Line> Lines,
    IReadOnlyList<Noise> Noise,
    IReadOnlyList<Line> Headers
);
