namespace StiArchive.Parsing.Conserving;

/// <summary>Text of the original that is neither in the paper nor in its noise.</summary>
/// <param name="LineNumber">Line of the original, counted from 1.</param>
/// <param name="Text">The characters, without blanks.</param>
public sealed record LostText(int LineNumber, string Text);
