namespace StiArchive.Parsing.FrontMatter;

/// <summary>Names found in a text that holds more than names.</summary>
/// <param name="Start">Where the first begins, in characters from the start of the text.</param>
/// <param name="End">After the last.</param>
internal sealed record NamesInText(int Start, int End, IReadOnlyList<string> Names);
