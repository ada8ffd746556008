using StiArchive.Papers;

namespace StiArchive.Parsing.Body;

/// <summary>The footnotes of a paper in printed order.</summary>
internal sealed record FootnotesFound(IReadOnlyList<Float> Notes, IReadOnlyList<Doubt> Doubts);
