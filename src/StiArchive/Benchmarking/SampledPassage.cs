namespace StiArchive.Benchmarking;

/// <summary>What queries are drawn from.</summary>
/// <param name="HanRuns">Han characters without anything between them.</param>
/// <param name="Words">Han words of two characters or more in order, then Latin words of four letters or more.</param>
internal sealed record SampledPassage(IReadOnlyList<string> HanRuns, IReadOnlyList<string> Words);
