using StiArchive.Papers;

namespace StiArchive.Economies;

/// <summary>A place in a text that names an economy.</summary>
public readonly record struct EconomyMention(Economy Economy, TextSpan Span);
