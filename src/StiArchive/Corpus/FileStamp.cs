namespace StiArchive.Corpus;

/// <summary>What can be seen of a file without reading it; it differs after every change that a person or a program makes.</summary>
public readonly record struct FileStamp(DateTime WrittenUtc, long Length);
