using StiArchive.Papers;
using StiArchive.Parsing.Body;

namespace StiArchive.Parsing.Tables;

/// <summary>The tables of a paper.</summary>
internal sealed record TablesFound(IReadOnlyList<Float> Tables, IReadOnlyList<Doubt> Doubts);
