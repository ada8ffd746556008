using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>The answer to a request before any passage is read for showing.</summary>
/// <param name="PassageCount">Matching passages of the papers that were chosen.</param>
/// <param name="PaperCount">Papers that were chosen and have a match.</param>
internal sealed record RankedAnswer(
    SearchQuery Query,
    FoundPassages Found,
    int PassageCount,
    int PaperCount,
    IReadOnlyList<Facet> Facets
)
{
    /// <summary>What the reader should be told.</summary>
    public IReadOnlyList<QueryRemark> Remarks =>
        Found.IsPartial ? [.. Query.Remarks, new QueryRemark(QueryNotice.PartialMatches)] : Query.Remarks;

    public static RankedAnswer Of(SearchQuery query, FoundPassages found, Catalogue catalogue, FacetCounter facets)
    {
        var (passages, papers) = (0, 0);
        foreach (var (paper, count) in found.PassagesOfPapers)
        {
            if (!facets.HasChoice || facets.IsChosen(catalogue.Papers[paper]))
            {
                passages += count;
                papers++;
            }
        }

        var counted = facets.Count(found.PassagesOfPapers.Select(match => catalogue.Papers[match.Paper]));
        return new RankedAnswer(query, found, passages, papers, counted);
    }
}
