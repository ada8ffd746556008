using System.Diagnostics;
using System.Globalization;
using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Benchmarking;

/// <summary>Adds papers to an archive one by one while somebody searches it and segments are merged, and takes them out
/// again.</summary>
/// <remarks><paramref name="warmUpPapers"/> papers go first: until about then the runtime's compiler works on the code that
/// adds, on the same processors. What those take is told apart. Those that are measured come one at a time, each after a pause,
/// and the searches that count are those that ran beside one or beside a merge.</remarks>
public sealed class AddingMeasurement(SyntheticArchive archive, ArchiveDatabase database, int warmUpPapers = 150)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Searcher _searcher = new(database, SearchesBeside.Options);
    private Task _merging = Task.CompletedTask;
    private int _added;
    private volatile bool _isAdding;

    /// <summary>Adds <paramref name="papers"/> papers, at least one, after those of the warm-up.</summary>
    public AddingResult Run(
        int papers,
        IReadOnlyList<BenchmarkQuery> queries,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(queries);

        try
        {
            var first = Add(warmUpPapers, TimeSpan.Zero, cancellationToken);
            var searches = SearchesBeside.MeasureAlone(_searcher, queries, cancellationToken);
            using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var reading = Task.Run(() => searches.RunUntil(IsBusy, done.Token), CancellationToken.None);
            var added = AddBeside(papers, done, cancellationToken);
            return new AddingResult(
                papers,
                Percentiles.Of(first.Select(times => times.Commit)),
                Percentiles.Of(added.Select(times => times.Commit)),
                Percentiles.Of(added.Select(times => times.Visible)),
                reading.GetAwaiter().GetResult()
            );
        }
        finally
        {
            TakeOut();
        }
    }

    private List<(TimeSpan Commit, TimeSpan Visible)> AddBeside(
        int papers,
        CancellationTokenSource done,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return Add(papers, Pause, cancellationToken);
        }
        finally
        {
            done.Cancel();
        }
    }

    private bool IsBusy() => _isAdding || !_merging.IsCompleted;

    private List<(TimeSpan Commit, TimeSpan Visible)> Add(
        int papers,
        TimeSpan pause,
        CancellationToken cancellationToken
    )
    {
        var times = new List<(TimeSpan Commit, TimeSpan Visible)>();
        foreach (var number in Enumerable.Range(_added, papers))
        {
            cancellationToken.WaitHandle.WaitOne(pause);
            cancellationToken.ThrowIfCancellationRequested();
            _isAdding = true;
            times.Add(AddOne(number, cancellationToken));
            _isAdding = false;
        }

        return times;
    }

    private (TimeSpan Commit, TimeSpan Visible) AddOne(int number, CancellationToken cancellationToken)
    {
        var (name, paper) = (MarkOf(number), PaperOf(number));
        _added = number + 1;
        var started = Stopwatch.GetTimestamp();
        new IndexRun(database, [new IndexSource(IdOf(number), name, () => paper)], [], null).Execute(cancellationToken);
        var committed = Stopwatch.GetTimestamp();
        var found = _searcher.Search(new SearchRequest { Text = name }, cancellationToken).PassageCount;
        var seen = Stopwatch.GetTimestamp();
        Merge(cancellationToken);
        return found > 0
            ? (Stopwatch.GetElapsedTime(started, committed), Stopwatch.GetElapsedTime(committed, seen))
            : throw new BenchmarkException($"{IdOf(number)} was added and is not found.");
    }

    private Paper PaperOf(int number)
    {
        var paper = archive.Make(archive.PaperCount + number);
        var title = new Sourced<string>(MarkOf(number), Basis.Stated);
        return paper with { Metadata = paper.Metadata with { TitleZh = title } };
    }

    // As the web app does: beside everything else, one merge at a time.
    private void Merge(CancellationToken cancellationToken)
    {
        if (_merging.IsCompleted)
        {
            _merging.GetAwaiter().GetResult();
            _merging = Task.Run(() => IndexBuilder.Merge(database, cancellationToken), CancellationToken.None);
        }
    }

    private void TakeOut()
    {
        _merging.ContinueWith(_ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
        new IndexRun(database, [], [.. Enumerable.Range(0, _added).Select(IdOf)], null).Execute(CancellationToken.None);
        IndexBuilder.Merge(database, CancellationToken.None);
    }

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"added-{number:D4}");

    // A word that no text has: the paper is found by it as soon as it is there.
    private static string MarkOf(int number) =>
        "qxzv"
        + string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
