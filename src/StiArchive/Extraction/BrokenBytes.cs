namespace StiArchive.Extraction;

/// <summary>Bytes that are not text in the encoding of the file; each stands as U+FFFD in the lines.</summary>
/// <param name="OffsetBytes">Offset of the first broken byte from the start of the file.</param>
/// <param name="LineNumber">Line of the original that holds it, counted from 1.</param>
public sealed record BrokenBytes(long OffsetBytes, int LineNumber);
