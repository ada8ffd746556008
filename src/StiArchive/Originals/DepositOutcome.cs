using StiArchive.Papers;

namespace StiArchive.Originals;

/// <summary>What became of a file that was given to the archive.</summary>
public abstract record DepositOutcome
{
    private DepositOutcome() { }

    /// <summary>The paper is in the corpus and will be in the index after its next run.</summary>
    public sealed record Converted(Paper Paper) : DepositOutcome;

    /// <summary>The same bytes are in the archive already; nothing was changed.</summary>
    public sealed record AlreadyHeld(string PaperId) : DepositOutcome;

    /// <summary>The file cannot be read as a paper; nothing was changed.</summary>
    public sealed record Rejected(RejectionReason Reason) : DepositOutcome;
}
