using StiArchive.Papers;

namespace StiArchive.Searching;

/// <summary>A cell of a table row that a snippet shows, or the part of it that it shows.</summary>
/// <param name="Column">The name of its column.</param>
/// <param name="Span">Its place in the snippet's text.</param>
public sealed record SnippetCell(string Column, TextSpan Span);
