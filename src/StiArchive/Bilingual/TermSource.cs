namespace StiArchive.Bilingual;

/// <summary>A piece of a paper that terms are looked for in.</summary>
/// <param name="Place">The anchor that evidence names: <c>abstract-zh</c>, <c>s1.1</c>, <c>t1</c>.</param>
/// <param name="IsCell">Whether it is a cell of a table, which a term may fill from the beginning.</param>
internal sealed record TermSource(string Place, string Text, bool IsCell = false);
