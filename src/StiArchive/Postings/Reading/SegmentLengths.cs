namespace StiArchive.Postings.Reading;

/// <summary>How long the passages of a segment are.</summary>
/// <param name="Lengths">In Han characters and words, two bytes each.</param>
/// <param name="Norms">What follows of it for ranking (<see cref="Encoding.Bm25.Norm"/>).</param>
internal sealed record SegmentLengths(byte[] Lengths, float[] Norms);
