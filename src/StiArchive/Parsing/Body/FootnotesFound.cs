using StiArchive.Papers;

namespace StiArchive.Parsing.Body;

/// <summary>The footnotes of a paper in printed order.</summary>
/// <param name="Noise">Marks at the foot of a page that no text follows.</param>
internal sealed record FootnotesFound(
    IReadOnlyList<Float> Notes,
    IReadOnlyList<Noise> Noise,
    IReadOnlyList<Doubt> Doubts
);
