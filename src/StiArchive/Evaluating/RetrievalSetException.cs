namespace StiArchive.Evaluating;

/// <summary>A retrieval set that cannot be read; the message names the file and the line.</summary>
public sealed class RetrievalSetException(string message) : Exception(message);
