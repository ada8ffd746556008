namespace StiArchive.Web.Papers;

/// <summary>A place where the mark of a footnote may stand.</summary>
/// <param name="Order">Counts all blocks of the paper, from 0.</param>
/// <param name="Offset">Where the mark begins in the text of a paragraph; -1 anywhere in a table or figure.</param>
/// <param name="Page">The page of the block; null where not known.</param>
internal sealed record MarkPlace(int Order, string SectionId, int BlockIndex, int Offset, int? Page);
