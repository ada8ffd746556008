namespace StiArchive.Browsing;

/// <summary>A table of the archive.</summary>
/// <param name="Paper">The number of the paper in the index.</param>
/// <param name="Number">Counted from 1 in the order of the paper; 0 for none.</param>
internal readonly record struct TableKey(long Paper, int Number);
