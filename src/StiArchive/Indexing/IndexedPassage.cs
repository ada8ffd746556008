using StiArchive.Passages;

namespace StiArchive.Indexing;

/// <summary>A passage as it stands in the index.</summary>
/// <param name="Following">The beginning of the next passage of the same paragraph; empty at the paragraph's end.</param>
internal sealed record IndexedPassage(long Id, Passage Passage, string Following);
