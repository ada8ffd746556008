using StiArchive.Passages;

namespace StiArchive.Web.Papers;

/// <summary>A number that a paper cites and no list of it has.</summary>
/// <param name="Places">The passages that cite it, in reading order.</param>
public sealed record UnlistedReference(int Number, IReadOnlyList<Passage> Places);
