namespace StiArchive.Papers;

/// <summary>A question put to the contributor of a section; it is printed, but is not the contributor's text.</summary>
public sealed record Question(string Text) : Block;
