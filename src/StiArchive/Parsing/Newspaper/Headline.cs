using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Newspaper;

/// <summary>A headline with what is printed under it.</summary>
/// <param name="Question">Lines of the question under it; empty where there is none.</param>
/// <param name="Byline">The name printed under it; null where there is none.</param>
internal sealed record Headline(string Text, IReadOnlyList<Line> Question, string? Byline);
