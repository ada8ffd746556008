using StiArchive.Postings;

namespace StiArchive.Searching;

/// <summary>What lists and facets need of all papers, as it was after one transaction of the indexer.</summary>
/// <param name="Generation">Counts the transactions.</param>
/// <param name="Papers">By their number in the index.</param>
/// <param name="Postings">Of their passages.</param>
internal sealed record Catalogue(
    long Generation,
    IReadOnlyDictionary<long, CataloguePaper> Papers,
    PostingsSnapshot Postings
)
{
    public int PassageCount { get; } = Papers.Values.Sum(paper => paper.PassageCount);

    /// <summary>The newest year first, then what was received last.</summary>
    public IEnumerable<CataloguePaper> NewestFirst() =>
        Papers
            .Values.OrderByDescending(paper => paper.Summary.Year ?? int.MinValue)
            .ThenByDescending(paper => paper.Received, StringComparer.Ordinal)
            .ThenBy(paper => paper.Summary.Id, StringComparer.Ordinal);

    public CataloguePaper? Find(string id) =>
        Papers.Values.FirstOrDefault(paper => string.Equals(paper.Summary.Id, id, StringComparison.Ordinal));
}
