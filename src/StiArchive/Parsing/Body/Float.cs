using StiArchive.Papers;

namespace StiArchive.Parsing.Body;

/// <summary>A table, figure or footnote, which is printed where there is room and belongs where it is referred to.</summary>
/// <param name="Block">What it is.</param>
/// <param name="LineNumber">Where it is printed.</param>
internal sealed record Float(Block Block, int LineNumber);
