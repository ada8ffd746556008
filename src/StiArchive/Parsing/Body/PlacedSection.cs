using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Body;

/// <summary>A section together with the lines it was made from.</summary>
internal sealed record PlacedSection(Section Section, IReadOnlyList<Line> Lines);
