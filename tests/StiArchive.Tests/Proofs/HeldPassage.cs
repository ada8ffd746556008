using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Tests.Proofs;

/// <summary>A passage that an archive must hold.</summary>
internal sealed record HeldPassage(Paper Paper, Passage Passage, string Following)
{
    public string Address => $"{Passage.PaperId}#{Passage.Anchor}";
}
