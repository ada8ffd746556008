namespace StiArchive.Bilingual;

/// <summary>A place of an English text where a translation of a Chinese word stands.</summary>
/// <param name="Places">Numbers of its words, ascending, without function words.</param>
/// <param name="Strength">How sure it is that they stand for the Chinese word, 0 to 1.</param>
internal sealed record WordLink(IReadOnlyList<int> Places, double Strength);
