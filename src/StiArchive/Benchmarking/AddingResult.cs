namespace StiArchive.Benchmarking;

/// <summary>What it takes to add papers of sixty passages to an archive, one by one.</summary>
/// <param name="Commit">From the paper to the end of its transaction.</param>
/// <param name="Visible">From there until a reader who was there before has found it.</param>
/// <param name="SearchBefore">Searches by another reader before papers came.</param>
/// <param name="SearchMeanwhile">The same searches while papers came and segments were merged.</param>
public sealed record AddingResult(
    int Papers,
    Percentiles Commit,
    Percentiles Visible,
    Percentiles SearchBefore,
    Percentiles SearchMeanwhile
);
