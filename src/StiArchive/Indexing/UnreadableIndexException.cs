namespace StiArchive.Indexing;

/// <summary>The file in the place of the index is none that this version may touch; the message says what to do.</summary>
public sealed class UnreadableIndexException(string message) : Exception(message);
