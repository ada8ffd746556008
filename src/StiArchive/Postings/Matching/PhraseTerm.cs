using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Matching;

/// <summary>A term of a phrase.</summary>
/// <param name="Offset">How far behind the phrase's first position it has to stand.</param>
internal readonly record struct PhraseTerm(PostingCursor Cursor, int Offset);
