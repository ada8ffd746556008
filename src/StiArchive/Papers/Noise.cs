namespace StiArchive.Papers;

/// <summary>Something printed that was set aside, so that no character is lost unseen.</summary>
/// <param name="LineNumber">Line of the original, counted from 1.</param>
/// <param name="Text">The characters that were set aside, as printed.</param>
public sealed record Noise(int LineNumber, NoiseKind Kind, string Text);
