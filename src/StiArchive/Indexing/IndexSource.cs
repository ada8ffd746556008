using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Indexing;

/// <summary>A paper of the corpus, to be read only if it is not indexed yet as it is.</summary>
/// <param name="Sha256">Hash of the bytes of its <c>paper.md</c>.</param>
/// <param name="Read">Reads the paper; its exceptions become <see cref="IndexProblem"/>s.</param>
internal sealed record IndexSource(string Id, string Sha256, Func<Paper> Read)
{
    public static IReadOnlyList<IndexSource> AllOf(CorpusFolder corpus) => Of(corpus, corpus.Ids());

    /// <summary>Those of some papers that the corpus holds.</summary>
    public static IReadOnlyList<IndexSource> Of(CorpusFolder corpus, IEnumerable<string> ids) =>
        [.. ids.Select(id => Find(corpus, id)).OfType<IndexSource>()];

    // A file that may not be read is a problem of that paper; reading it will say which.
    private static IndexSource? Find(CorpusFolder corpus, string id)
    {
        try
        {
            return corpus.Find(id) is { } entry ? new IndexSource(id, entry.Sha256, () => corpus.Read(id)) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new IndexSource(id, Sha256: "", () => corpus.Read(id));
        }
    }
}
