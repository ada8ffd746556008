using StiArchive.Postings.Matching;

namespace StiArchive.Searching;

/// <summary>The passages of a segment that match, and how they are to be ranked.</summary>
/// <param name="IsBag">True where passages match by any term they are ranked by, and nothing but their own words
/// counts.</param>
internal sealed record SegmentMatches(PassageIterator Passages, bool IsBag = false);
