using StiArchive.Indexing;

namespace StiArchive.Benchmarking;

/// <summary>Asks an archive its queries.</summary>
/// <param name="Latencies">One for each class of queries.</param>
/// <param name="PeakBytes">The most memory that the process held while it searched.</param>
public sealed record SearchMeasurement(IReadOnlyList<LatencyResult> Latencies, long PeakBytes)
{
    /// <summary>How often each query is timed; its middle time counts.</summary>
    public const int Rounds = 3;

    public static SearchMeasurement Run(
        ArchiveDatabase database,
        IReadOnlyList<BenchmarkQuery> queries,
        CancellationToken cancellationToken = default
    )
    {
        PeakMemory.Reset();
        var engine = new ArchiveEngine(database);
        var latencies = new LatencyMeasurement(engine, Rounds).Measure(queries, cancellationToken).ToList();
        return new SearchMeasurement(latencies, PeakMemory.ReadBytes());
    }

    /// <summary>Asks FTS5 what it can be asked of the same queries; <paramref name="file"/> is filled unless it is there.</summary>
    public static IReadOnlyList<LatencyResult> RunFts(
        ArchiveDatabase database,
        string file,
        IReadOnlyList<BenchmarkQuery> queries,
        CancellationToken cancellationToken = default
    )
    {
        using var engine = FtsEngine.Open(database, file, cancellationToken);
        return [.. new LatencyMeasurement(engine, 1).Measure([.. queries.Where(FtsEngine.Takes)], cancellationToken)];
    }
}
