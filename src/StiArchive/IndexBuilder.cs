using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Postings.Merging;

namespace StiArchive;

/// <summary>Brings the index up to date with the corpus: paper by paper, each in a transaction of its own.</summary>
/// <remarks>
/// Whenever the run is broken off, every paper is indexed as it was or as it is, and the next run does the rest. A rebuild
/// takes every paper anew in the same way.
/// </remarks>
public static class IndexBuilder
{
    /// <summary>Adds, changes and removes what differs, or with <paramref name="rebuild"/> everything.</summary>
    /// <remarks>A paper that cannot be read is reported, and keeps its place in the index.</remarks>
    public static IndexReport Build(
        CorpusFolder corpus,
        ArchiveDatabase database,
        bool rebuild = false,
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(database);

        return Build(IndexSource.AllOf(corpus), database, rebuild, progress, cancellationToken);
    }

    internal static IndexReport Build(
        IReadOnlyList<IndexSource> papers,
        ArchiveDatabase database,
        bool rebuild = false,
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var before = IndexFreshness.Of(papers, database);
        var unchanged = rebuild ? [] : before.Unchanged;
        var toWrite = papers.ExceptBy(unchanged, paper => paper.Id, StringComparer.Ordinal).ToList();
        var problems = new IndexRun(database, toWrite, before.ToRemove, progress).Execute(cancellationToken);
        Merge(database, cancellationToken);
        var failed = problems.Select(problem => problem.PaperId).ToHashSet(StringComparer.Ordinal);
        return new IndexReport
        {
            Added = Except(before.ToAdd, failed),
            Changed = Except(rebuild ? before.ToChange.Concat(before.Unchanged) : before.ToChange, failed),
            Removed = before.ToRemove,
            Unchanged = unchanged,
            Problems = problems,
        };
    }

    // One process is enough: another that finds it done has nothing to do.
    internal static void Merge(ArchiveDatabase database, CancellationToken cancellationToken)
    {
        using var mergeLock = MergeLock.TryTake(database.Path);
        if (mergeLock is null)
        {
            return;
        }

        using var connection = database.Connect();
        var merger = new SegmentMerger(connection, database.Chunks);
        merger.Sweep(cancellationToken);
        while (merger.MergeNext(cancellationToken))
        {
            merger.Sweep(cancellationToken);
        }

        FreePages.Return(connection, cancellationToken);
    }

    private static IReadOnlyList<string> Except(IEnumerable<string> ids, HashSet<string> failed) =>
        [.. ids.Where(id => !failed.Contains(id)).Order(StringComparer.Ordinal)];
}
