namespace StiArchive.Postings.Building;

/// <summary>One occurrence of a term in a passage.</summary>
/// <param name="Term">The term's number in its builder.</param>
/// <param name="Position">At least 0; -1 for a term without positions; for a term that n passages share, -1-n.</param>
internal readonly record struct Occurrence(int Term, int Passage, int Position);
