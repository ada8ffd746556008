using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>The answer to a <see cref="SearchRequest"/>: one page of passages, with totals and facets over all of them.</summary>
public sealed record SearchResults
{
    public required SearchRequest Request { get; init; }

    public required IReadOnlyList<QueryPart> Understood { get; init; }

    /// <summary>What the reader should be told, and about what of the query.</summary>
    public required IReadOnlyList<QueryRemark> Remarks { get; init; }

    /// <summary>The page of hits, best first.</summary>
    public required IReadOnlyList<PassageHit> Hits { get; init; }

    /// <summary>All matching passages, exact.</summary>
    public required int PassageCount { get; init; }

    /// <summary>All papers with a matching passage, exact.</summary>
    public required int PaperCount { get; init; }

    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>The query with misspelt words put right; null where nothing is to be put right, or all was found.</summary>
    public string? DidYouMean { get; init; }

    public required TimeSpan Took { get; init; }

    /// <summary>What <see cref="Remarks"/> say, each once.</summary>
    public IReadOnlyList<QueryNotice> Notices => [.. Remarks.Select(remark => remark.Notice).Distinct()];

    public int PageCount => (PassageCount + Request.PageSize - 1) / Request.PageSize;

    /// <summary>The answer to a search that took too long and was stopped.</summary>
    internal static SearchResults TooBroad(SearchRequest request)
    {
        var query = QueryReader.Read(request.Text);
        return new SearchResults
        {
            Request = request,
            Understood = query.Parts,
            Remarks = [.. query.Remarks, new QueryRemark(QueryNotice.TooBroad)],
            Hits = [],
            PassageCount = 0,
            PaperCount = 0,
            Facets = new FacetCounter(request, FacetTable.Empty).Facets(),
            Took = TimeSpan.Zero,
        };
    }
}
