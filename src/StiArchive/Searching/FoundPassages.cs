using StiArchive.Postings.Ranking;

namespace StiArchive.Searching;

/// <summary>The passages that answer a query.</summary>
/// <param name="Best">Of those that were chosen, best first; as many as were asked for.</param>
/// <param name="Counts">All that match, counted.</param>
internal sealed record FoundPassages(IReadOnlyList<RankedPassage> Best, FacetCounter Counts)
{
    /// <summary>True where no passage has all words, and those that have a part stand in.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether anything matched, chosen or not.</summary>
    public bool HasMatches { get; init; }

    /// <summary>The facets of passages that were asked for.</summary>
    public IReadOnlyList<Facet> PassageFacets { get; init; } = [];

    /// <summary>All facets that were asked for, in their order.</summary>
    public IReadOnlyList<Facet> Facets() => [.. Counts.Facets().Concat(PassageFacets).OrderBy(facet => facet.Field)];
}
