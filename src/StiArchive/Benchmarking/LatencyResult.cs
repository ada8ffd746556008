namespace StiArchive.Benchmarking;

/// <summary>How long an engine took for the queries of one class, on one thread, warm.</summary>
/// <param name="MedianHits">Matching passages of the query in the middle.</param>
public sealed record LatencyResult(string Engine, QueryClass Class, int Queries, int MedianHits, Percentiles Took);
