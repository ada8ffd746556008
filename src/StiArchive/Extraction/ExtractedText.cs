namespace StiArchive.Extraction;

/// <summary>What is printed on an original, line by line, before anything is concluded from it.</summary>
/// <param name="Name">File name of the original, for messages only.</param>
/// <param name="EncodingName">The encoding that was found: <c>utf-8</c>, <c>gb18030</c> …</param>
/// <param name="Lines">All lines in printed order, blank ones included.</param>
/// <param name="Broken">Bytes that could not be read; empty for a sound file.</param>
public sealed record ExtractedText(
    string Name,
    string EncodingName,
    IReadOnlyList<PageLine> Lines,
    IReadOnlyList<BrokenBytes> Broken
);
