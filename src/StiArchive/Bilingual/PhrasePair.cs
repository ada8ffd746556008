using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>A piece of a Chinese sentence and the piece of its translation that corresponds to it as a whole.</summary>
/// <param name="Strength">How sure the links of its words are, 0 to 1.</param>
internal sealed record PhrasePair(TextSpan Zh, TextSpan En, double Strength);
