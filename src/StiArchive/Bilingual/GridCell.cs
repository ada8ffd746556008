namespace StiArchive.Bilingual;

/// <summary>A place in the grid: so many sentences of each language are behind it.</summary>
internal readonly record struct GridCell(int Zh, int En);
