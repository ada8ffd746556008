namespace StiArchive.Web.Tests.Proofs;

/// <summary>The whole app over the papers drawn by lot.</summary>
public sealed class ProofArchive() : SampleArchive(ProofPapers.All(Seed))
{
    public const int Seed = 20261;
}
