using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>All papers of the archive, page by page.</summary>
public sealed class PaperPages(Searcher searcher)
{
    /// <summary>The newest year first, then what was received last.</summary>
    public Paged<PaperSummary> NewestFirst(int page, int size) => PageOf(searcher.ReadCatalogue(), page, size);

    private static Paged<PaperSummary> PageOf(Catalogue catalogue, int page, int size)
    {
        var papers = catalogue.NewestFirst().Skip(Paging.Before(page, size)).Take(size);
        return new Paged<PaperSummary>(
            [.. papers.Select(paper => paper.Summary)],
            Math.Max(1, page),
            size,
            catalogue.Papers.Count
        );
    }

    /// <summary>The ids of all papers, each with the day on which its original came, empty where not known; in ordinal order.</summary>
    public IReadOnlyList<(string Id, string Received)> All() =>
        [
            .. searcher
                .ReadCatalogue()
                .Papers.Values.Select(paper => (paper.Summary.Id, paper.Received))
                .OrderBy(paper => paper.Id, StringComparer.Ordinal),
        ];

    /// <summary>The tables of a paper in its order; none where there is no such paper.</summary>
    public IReadOnlyList<TableEntry> TablesOf(string id, CancellationToken cancellationToken = default) =>
        searcher.Read(
            (connection, catalogue) =>
                catalogue.Find(id) is { } paper ? TableRows.ReadOf(connection, catalogue, paper.Row) : [],
            cancellationToken
        );
}
