using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>The answer to a request before any passage is read for showing.</summary>
internal sealed record RankedAnswer(SearchQuery Query, FoundPassages Found, IReadOnlyList<Facet> Facets)
{
    /// <summary>Matching passages of the papers that were chosen.</summary>
    public int PassageCount => Found.Counts.PassageCount;

    /// <summary>Papers that were chosen and have a match.</summary>
    public int PaperCount => Found.Counts.PaperCount;

    /// <summary>What the reader should be told.</summary>
    public IReadOnlyList<QueryRemark> Remarks =>
        Found.IsPartial ? [.. Query.Remarks, new QueryRemark(QueryNotice.PartialMatches)] : Query.Remarks;
}
