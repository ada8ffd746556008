using StiArchive.Analysis;
using StiArchive.Postings;
using StiArchive.Searching.Suggesting;

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
    private IReadOnlyList<KnownTerm>? _terms;
    private KnownPeople? _people;

    /// <summary>The keywords of all papers, each once, however it is written; read when they are first asked for.</summary>
    public IReadOnlyList<KnownTerm> Terms => _terms ??= ReadTerms();

    public int PassageCount { get; } = Papers.Values.Sum(paper => paper.PassageCount);

    /// <summary>The newest year first, then what was received last.</summary>
    public IEnumerable<CataloguePaper> NewestFirst() =>
        Papers
            .Values.OrderByDescending(paper => paper.Summary.Year ?? int.MinValue)
            .ThenByDescending(paper => paper.Received, StringComparer.Ordinal)
            .ThenBy(paper => paper.Summary.Id, StringComparer.Ordinal);

    /// <summary>Whether any paper is by someone of that name.</summary>
    public bool HasAuthor(string name) =>
        (_people ??= new KnownPeople(Papers.Values.SelectMany(paper => paper.Authors))).Has(name);

    public CataloguePaper? Find(string id) =>
        Papers.Values.FirstOrDefault(paper => string.Equals(paper.Summary.Id, id, StringComparison.Ordinal));

    private IReadOnlyList<KnownTerm> ReadTerms() =>
        [
            .. Papers
                .Values.SelectMany(paper => paper.Keywords.Distinct(StringComparer.Ordinal))
                .GroupBy(keyword => FoldedText.Of(keyword).Text, StringComparer.Ordinal)
                .Where(term => term.Key.Length > 0)
                .Select(term => new KnownTerm(term.Order(StringComparer.Ordinal).First(), term.Count())),
        ];
}
