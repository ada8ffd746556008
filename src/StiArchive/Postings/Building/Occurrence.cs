namespace StiArchive.Postings.Building;

/// <summary>One occurrence of a term in a passage.</summary>
/// <param name="Term">The term's number in its builder.</param>
/// <param name="Position">At least 0, or <see cref="SegmentBuilder.NoPosition"/>.</param>
internal readonly record struct Occurrence(int Term, int Passage, int Position);
