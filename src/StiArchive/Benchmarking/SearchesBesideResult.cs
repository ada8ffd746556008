namespace StiArchive.Benchmarking;

/// <summary>What searches take alone, and while something else happens.</summary>
/// <param name="Slowdown">The time meanwhile of each search, in times of the same alone: 1 where nothing is noticed.</param>
public sealed record SearchesBesideResult(Percentiles Alone, Percentiles Meanwhile, Percentiles Slowdown);
