namespace StiArchive.Benchmarking;

/// <summary>What the three facets count of a paper.</summary>
internal sealed record PaperFacets(string Year, IReadOnlyList<string> Authors, IReadOnlyList<string> Economies);
