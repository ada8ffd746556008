namespace StiArchive.Parsing.Conserving;

/// <summary>Whether a paper holds what its original prints, each character once.</summary>
/// <param name="Lost">Printed, but nowhere in the paper.</param>
/// <param name="Surplus">In the paper, but not printed, or not so often, or not in one piece; without blanks.</param>
public sealed record ConservationReport(IReadOnlyList<LostText> Lost, IReadOnlyList<string> Surplus)
{
    public bool IsComplete => Lost.Count == 0 && Surplus.Count == 0;
}
