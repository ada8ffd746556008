namespace StiArchive.Indexing;

/// <summary>What a run of the indexer did; papers by id, in order.</summary>
public sealed record IndexReport
{
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>Papers that were indexed anew; in a rebuild, all that were there before.</summary>
    public required IReadOnlyList<string> Changed { get; init; }

    public required IReadOnlyList<string> Removed { get; init; }

    public required IReadOnlyList<string> Unchanged { get; init; }

    public required IReadOnlyList<IndexProblem> Problems { get; init; }
}
