using System.Diagnostics;

namespace StiArchive.Benchmarking;

/// <summary>Asks an engine all queries again and again, and keeps the middle of each query's times.</summary>
/// <param name="rounds">How often each query is timed; odd.</param>
internal sealed class LatencyMeasurement(IMeasuredEngine engine, int rounds)
{
    // The runtime compiles what runs often once more, in the background.
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWarmUpRound = TimeSpan.FromSeconds(20);

    /// <summary>One result for each class, in order.</summary>
    /// <remarks>All classes are asked once over before the first is timed: it would be timed with what the runtime has not
    /// compiled for speed yet.</remarks>
    public IEnumerable<LatencyResult> Measure(
        IReadOnlyList<BenchmarkQuery> queries,
        CancellationToken cancellationToken = default
    )
    {
        var classes = queries.GroupBy(query => query.Class).Select(group => group.ToList()).ToList();
        classes.ForEach(group => WarmUp(group, cancellationToken));
        return classes.Select(group => MeasureClass(group, cancellationToken));
    }

    private LatencyResult MeasureClass(List<BenchmarkQuery> queries, CancellationToken cancellationToken)
    {
        WarmUp(queries, cancellationToken);
        var hits = new int[queries.Count];
        var times = queries.ConvertAll(_ => new List<TimeSpan>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (i, query) in queries.Index())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var started = Stopwatch.GetTimestamp();
                hits[i] = engine.Answer(query);
                times[i].Add(Stopwatch.GetElapsedTime(started));
            }
        }

        return new LatencyResult(
            engine.Name,
            queries[0].Class,
            queries.Count,
            Middle(hits),
            Percentiles.Of(times.Select(Middle))
        );
    }

    private void WarmUp(List<BenchmarkQuery> queries, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        do
        {
            foreach (var query in queries.TakeWhile(_ => clock.Elapsed < LongestWarmUpRound))
            {
                cancellationToken.ThrowIfCancellationRequested();
                engine.Answer(query);
            }
        } while (clock.Elapsed < WarmUpTime);
    }

    private static T Middle<T>(IEnumerable<T> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
