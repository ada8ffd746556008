using StiArchive.Originals;

namespace StiArchive.Cli.Commands;

/// <summary>What became of one file of a batch.</summary>
/// <param name="Outcome">Null where the file could not be worked on at all.</param>
/// <param name="Failure">Why, in words; null where there is an outcome.</param>
internal sealed record FileOutcome(string File, DepositOutcome? Outcome, string? Failure)
{
    public bool IsGood => Outcome is DepositOutcome.Converted or DepositOutcome.AlreadyHeld;
}
