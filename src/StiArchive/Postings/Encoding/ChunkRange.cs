namespace StiArchive.Postings.Encoding;

/// <summary>The postings of a term that go into one chunk.</summary>
/// <param name="First">Place of the first in the term's passages.</param>
/// <param name="FirstPosition">Place of its first position in the term's positions.</param>
internal readonly record struct ChunkRange(int First, int Count, int FirstPosition);
