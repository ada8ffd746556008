namespace StiArchive.Indexing;

/// <summary>A word that stands in the archive.</summary>
/// <param name="Passages">How many passages have it.</param>
internal readonly record struct KnownWord(string Text, long Passages);
