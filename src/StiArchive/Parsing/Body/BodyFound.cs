using StiArchive.Papers;

namespace StiArchive.Parsing.Body;

/// <summary>The body of an article.</summary>
internal sealed record BodyFound(
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Noise> Noise,
    IReadOnlyList<Doubt> Doubts
);
