using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Ranking;

/// <summary>A word of the query whose place in a passage counts.</summary>
/// <param name="Cursor">Of its first term with positions; its own. Null where the segment does not have it.</param>
/// <param name="Length">Positions from its first character or word to its last, and one more.</param>
/// <param name="Weight">What the passage gains where the word stands right behind the word before it.</param>
internal sealed record NearWord(PostingCursor? Cursor, int Length, double Weight);
