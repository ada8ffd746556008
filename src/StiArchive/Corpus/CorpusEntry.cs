namespace StiArchive.Corpus;

/// <summary>A paper of the corpus that has not been read yet.</summary>
/// <param name="Path">Its <c>paper.md</c>.</param>
/// <param name="Sha256">Hash of the bytes of <c>paper.md</c>, 64 lower-case hexadecimal digits.</param>
public sealed record CorpusEntry(string Id, string Path, string Sha256);
