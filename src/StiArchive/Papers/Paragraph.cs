namespace StiArchive.Papers;

/// <summary>A paragraph of running text, in one line.</summary>
public sealed record Paragraph(string Text) : Block;
