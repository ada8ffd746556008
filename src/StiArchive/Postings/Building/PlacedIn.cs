namespace StiArchive.Postings.Building;

/// <summary>An occurrence of a term that is known.</summary>
/// <param name="Position">At least 0, or <see cref="SegmentBuilder.NoPosition"/>.</param>
internal readonly record struct PlacedIn(int Passage, int Position);
