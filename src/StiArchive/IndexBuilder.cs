using Microsoft.Data.Sqlite;
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
    /// <exception cref="UnwritableIndexException">No space, no right to write: the rest stays as it was.</exception>
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

    /// <summary>Brings some papers up to date, and looks at no other; merging is left to <see cref="Merge"/>.</summary>
    /// <param name="ids">Papers that may have been added, changed or removed.</param>
    /// <exception cref="UnwritableIndexException">No space, no right to write: the rest stays as it was.</exception>
    public static IndexReport Update(
        CorpusFolder corpus,
        ArchiveDatabase database,
        IReadOnlyCollection<string> ids,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(database);

        var papers = IndexSource.Of(corpus, ids);
        return Writing(
            database,
            () => Run(database, papers, IndexFreshness.Of(papers, database, ids), progress: null, cancellationToken)
        );
    }

    internal static IndexReport Build(
        IReadOnlyList<IndexSource> papers,
        ArchiveDatabase database,
        bool rebuild = false,
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var report = Writing(
            database,
            () =>
            {
                var before = IndexFreshness.Of(papers, database);
                return Run(database, papers, rebuild ? before.ForRebuild() : before, progress, cancellationToken);
            }
        );
        Merge(database, cancellationToken);
        return report;
    }

    private static IndexReport Run(
        ArchiveDatabase database,
        IReadOnlyList<IndexSource> papers,
        IndexFreshness before,
        IProgress<IndexProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var toWrite = papers.ExceptBy(before.Unchanged, paper => paper.Id, StringComparer.Ordinal).ToList();
        var problems = new IndexRun(database, toWrite, before.ToRemove, progress).Execute(cancellationToken);
        var failed = problems.Select(problem => problem.PaperId).ToHashSet(StringComparer.Ordinal);
        return new IndexReport
        {
            Added = Except(before.ToAdd, failed),
            Changed = Except(before.ToChange, failed),
            Removed = before.ToRemove,
            Unchanged = before.Unchanged,
            Problems = problems,
        };
    }

    /// <summary>Makes few large segments of the small ones that changes leave behind, while others search and add; does
    /// nothing where another process is at it.</summary>
    public static void Merge(ArchiveDatabase database, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);

        using var mergeLock = MergeLock.TryTake(database.Path);
        if (mergeLock is not null)
        {
            Writing(database, () => MergeAll(database, cancellationToken));
        }
    }

    private static bool MergeAll(ArchiveDatabase database, CancellationToken cancellationToken)
    {
        database.TidyUp();
        using var connection = database.Connect();
        var merger = new SegmentMerger(connection, database.Chunks, database.Turns);
        merger.Sweep(cancellationToken);
        var hasMerged = false;
        while (merger.MergeNext(cancellationToken))
        {
            hasMerged = true;
            merger.Sweep(cancellationToken);
        }

        if (hasMerged)
        {
            merger.ReturnPages(cancellationToken);
        }

        return hasMerged;
    }

    private static T Writing<T>(ArchiveDatabase database, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (SqliteException failure) when (UnwritableIndexException.CanTell(failure))
        {
            throw UnwritableIndexException.Of(failure, database.Path);
        }
    }

    private static IReadOnlyList<string> Except(IEnumerable<string> ids, HashSet<string> failed) =>
        [.. ids.Where(id => !failed.Contains(id)).Order(StringComparer.Ordinal)];
}
