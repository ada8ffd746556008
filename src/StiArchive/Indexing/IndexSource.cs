using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Indexing;

/// <summary>A paper of the corpus, to be read only if it is not indexed yet as it is.</summary>
/// <param name="Sha256">Hash of the bytes of its <c>paper.md</c>.</param>
/// <param name="Read">Reads the paper; its exceptions become <see cref="IndexProblem"/>s.</param>
internal sealed record IndexSource(string Id, string Sha256, Func<Paper> Read)
{
    public static IReadOnlyList<IndexSource> AllOf(CorpusFolder corpus) =>
        [.. corpus.List().Select(entry => new IndexSource(entry.Id, entry.Sha256, () => corpus.Read(entry.Id)))];
}
