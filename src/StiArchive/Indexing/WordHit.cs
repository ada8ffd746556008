namespace StiArchive.Indexing;

/// <summary>A passage that has a pattern.</summary>
/// <param name="PassageId">See <see cref="Indexing.PassageId"/>.</param>
/// <param name="Score">How much the passage is about it; higher is more.</param>
internal readonly record struct WordHit(long PassageId, double Score);
