using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Newspaper;

/// <summary>What stands on a newspaper page before the first contribution.</summary>
/// <param name="Title">The headline of the page; null where only the contributions have one.</param>
/// <param name="Lead">The lines that introduce the theme.</param>
/// <param name="Headlines">One for each contribution, in printed order.</param>
internal sealed record PageHead(
    string? Title,
    IReadOnlyList<Line> Lead,
    IReadOnlyList<Headline> Headlines,
    IReadOnlyList<Noise> Noise
);
