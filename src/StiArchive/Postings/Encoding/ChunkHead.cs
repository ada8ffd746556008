namespace StiArchive.Postings.Encoding;

/// <summary>What is known of a chunk without reading it.</summary>
/// <param name="Bound">See <see cref="Bm25.BoundOf"/>.</param>
/// <param name="NextPosition">Place of the next chunk's first position in the term's positions.</param>
internal readonly record struct ChunkHead(int LastPassage, byte Bound, int NextPosition);
