namespace StiArchive.Benchmarking;

/// <summary>A measurement that cannot be made; the message says why and what to do.</summary>
public sealed class BenchmarkException(string message) : Exception(message);
