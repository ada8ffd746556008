using System.Diagnostics;
using System.Globalization;
using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Benchmarking;

/// <summary>Adds papers to an archive one by one while somebody searches it, and takes them out again.</summary>
public sealed class AddingMeasurement(SyntheticArchive archive, ArchiveDatabase database)
{
    private static readonly TimeSpan QuietTime = TimeSpan.FromSeconds(2);

    private readonly Searcher _searcher = new(database, new SearchOptions { QueryTimeout = TimeSpan.FromMinutes(1) });

    public AddingResult Run(
        int papers,
        IReadOnlyList<BenchmarkQuery> queries,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(queries);

        var texts = queries.Where(query => !query.IsBag).Select(query => query.Text).ToList();
        Read(texts, QuietTime, cancellationToken);
        var before = Read(texts, QuietTime, cancellationToken);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(() => Read(texts, Timeout.InfiniteTimeSpan, done.Token), CancellationToken.None);
        var added = Enumerable.Range(0, papers).Select(number => Add(number, cancellationToken)).ToList();
        done.Cancel();
        var meanwhile = reading.GetAwaiter().GetResult();
        new IndexRun(database, [], [.. Enumerable.Range(0, papers).Select(IdOf)], null).Execute(cancellationToken);
        IndexBuilder.Merge(database, cancellationToken);
        return new AddingResult(
            papers,
            Percentiles.Of(added.Select(times => times.Commit)),
            Percentiles.Of(added.Select(times => times.Visible)),
            Percentiles.Of(before),
            Percentiles.Of(meanwhile)
        );
    }

    /// <summary>Asks one query after the other for some time, and returns how long each took.</summary>
    private List<TimeSpan> Read(List<string> texts, TimeSpan time, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var times = new List<TimeSpan>();
        do
        {
            var started = Stopwatch.GetTimestamp();
            _searcher.Search(new SearchRequest { Text = texts[times.Count % texts.Count] }, CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(started));
        } while (!cancellationToken.IsCancellationRequested && (time < TimeSpan.Zero || clock.Elapsed < time));

        return times;
    }

    private (TimeSpan Commit, TimeSpan Visible) Add(int number, CancellationToken cancellationToken)
    {
        var name = MarkOf(number);
        var made = archive.Make(archive.PaperCount + number);
        var paper = made with { Metadata = made.Metadata with { TitleZh = new Sourced<string>(name, Basis.Stated) } };
        var started = Stopwatch.GetTimestamp();
        new IndexRun(database, [new IndexSource(IdOf(number), name, () => paper)], [], null).Execute(cancellationToken);
        var committed = Stopwatch.GetTimestamp();
        var found = _searcher.Search(new SearchRequest { Text = name }, cancellationToken).PassageCount;
        var seen = Stopwatch.GetTimestamp();
        IndexBuilder.Merge(database, cancellationToken);
        return found > 0
            ? (Stopwatch.GetElapsedTime(started, committed), Stopwatch.GetElapsedTime(committed, seen))
            : throw new BenchmarkException($"{IdOf(number)} was added and is not found.");
    }

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"added-{number:D4}");

    // A word that no text has: the paper is found by it as soon as it is there.
    private static string MarkOf(int number) =>
        "qxzv"
        + string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
