namespace StiArchive.Benchmarking;

/// <summary>What it takes to add papers of sixty passages to an archive, one by one.</summary>
/// <param name="FirstCommit">As <paramref name="Commit"/>, of the papers of the warm-up.</param>
/// <param name="Commit">From the paper to the end of its transaction.</param>
/// <param name="Visible">From there until a reader who was there before has found it.</param>
/// <param name="Searches">Searches of another reader before papers came, and while they came and segments were merged.</param>
public sealed record AddingResult(
    int Papers,
    Percentiles FirstCommit,
    Percentiles Commit,
    Percentiles Visible,
    SearchesBesideResult Searches
);
