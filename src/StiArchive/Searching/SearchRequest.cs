namespace StiArchive.Searching;

/// <summary>What a person asks: words and chosen facet values. OR within a facet, AND between facets.</summary>
public sealed record SearchRequest
{
    /// <summary>As typed; may be empty, too long or unbalanced, and is never an error.</summary>
    public string Text { get; init; } = "";

    /// <summary>Facet keys of authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Economy codes.</summary>
    public IReadOnlyList<string> Economies { get; init; } = [];

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 10;

    /// <summary>Values of each facet at most, besides those that are chosen.</summary>
    public int FacetSize { get; init; } = 50;
}
