using System.Collections.Immutable;
using StiArchive.Indexing;

namespace StiArchive.Web.Watching;

/// <summary>What is known of the index without looking at the corpus, for whoever asks how the archive is.</summary>
public sealed class IndexState(TimeProvider time)
{
    private readonly Lock _lock = new();
    private ImmutableSortedDictionary<string, string> _problems = ImmutableSortedDictionary.Create<string, string>(
        StringComparer.Ordinal
    );

    /// <summary>Papers that are not in the index as they are in the corpus, each with the reason.</summary>
    public IReadOnlyList<IndexProblem> Problems =>
        [.. _problems.Select(problem => new IndexProblem(problem.Key, problem.Value))];

    /// <summary>Whether it could not because there is no space left: what a reader is told, whom the path of a file does not
    /// concern.</summary>
    public bool IsDiskFull { get; private set; }

    /// <summary>Why the index could not be brought up to date when that was last tried; null where it could.</summary>
    public string? Failure { get; private set; }

    /// <summary>Says why the index could not be brought up to date.</summary>
    public void Fail(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        lock (_lock)
        {
            Failure = failure.Message;
            IsDiskFull = failure is UnwritableIndexException { IsDiskFull: true };
        }
    }

    /// <summary>When the index last was, or was made, as the corpus is; null before.</summary>
    public DateTimeOffset? LastUpdate { get; private set; }

    /// <summary>Takes what became of some papers in the place of what was known of them.</summary>
    public void Report(IReadOnlyCollection<string> ids, IReadOnlyList<IndexProblem> problems)
    {
        lock (_lock)
        {
            _problems = _problems
                .RemoveRange(ids)
                .SetItems(problems.Select(problem => KeyValuePair.Create(problem.PaperId, problem.Message)));
            (Failure, IsDiskFull, LastUpdate) = (null, false, time.GetUtcNow());
        }
    }
}
