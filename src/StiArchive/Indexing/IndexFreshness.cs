using StiArchive.Corpus;

namespace StiArchive.Indexing;

/// <summary>What a run of the indexer would do; papers by id, in order.</summary>
public sealed record IndexFreshness
{
    public required IReadOnlyList<string> ToAdd { get; init; }

    public required IReadOnlyList<string> ToChange { get; init; }

    public required IReadOnlyList<string> ToRemove { get; init; }

    public required IReadOnlyList<string> Unchanged { get; init; }

    public bool IsFresh => ToAdd.Count + ToChange.Count + ToRemove.Count == 0;

    /// <summary>Compares the corpus with the index, by the hashes of the papers' files.</summary>
    public static IndexFreshness Of(CorpusFolder corpus, ArchiveDatabase database)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(database);

        return Of(IndexSource.AllOf(corpus), database);
    }

    internal static IndexFreshness Of(IReadOnlyList<IndexSource> papers, ArchiveDatabase database)
    {
        using var connection = database.Connect();
        return Of(papers, PaperTable.ReadHashes(connection));
    }

    /// <summary>Compares some papers of the corpus with the index, and looks at no other.</summary>
    /// <param name="ids">Papers that may have been added, changed or removed.</param>
    public static IndexFreshness Of(CorpusFolder corpus, ArchiveDatabase database, IReadOnlyCollection<string> ids)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(database);

        return Of(IndexSource.Of(corpus, ids), database, ids);
    }

    internal static IndexFreshness Of(
        IReadOnlyList<IndexSource> papers,
        ArchiveDatabase database,
        IReadOnlyCollection<string> ids
    )
    {
        using var connection = database.Connect();
        return Of(papers, PaperTable.ReadHashes(connection, ids));
    }

    private static IndexFreshness Of(IReadOnlyList<IndexSource> papers, Dictionary<string, string> indexed)
    {
        var byState = papers.ToLookup(paper => StateOf(paper, indexed), paper => paper.Id);
        var held = papers.Select(paper => paper.Id).ToHashSet(StringComparer.Ordinal);
        return new IndexFreshness
        {
            ToAdd = Sorted(byState[State.New]),
            ToChange = Sorted(byState[State.Different]),
            ToRemove = Sorted(indexed.Keys.Where(id => !held.Contains(id))),
            Unchanged = Sorted(byState[State.Same]),
        };
    }

    /// <summary>The same, with every paper to be written anew.</summary>
    internal IndexFreshness ForRebuild() => this with { ToChange = Sorted(ToChange.Concat(Unchanged)), Unchanged = [] };

    private static State StateOf(IndexSource paper, Dictionary<string, string> indexed) =>
        !indexed.TryGetValue(paper.Id, out var hash) ? State.New
        : string.Equals(hash, paper.Sha256, StringComparison.Ordinal) ? State.Same
        : State.Different;

    private static IReadOnlyList<string> Sorted(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];

    private enum State
    {
        New,
        Different,
        Same,
    }
}
