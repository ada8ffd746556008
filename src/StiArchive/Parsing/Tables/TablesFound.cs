using StiArchive.Papers;
using StiArchive.Parsing.Body;

namespace StiArchive.Parsing.Tables;

/// <summary>The tables of a paper.</summary>
/// <param name="Taken">Indexes of the lines that they take.</param>
internal sealed record TablesFound(IReadOnlyList<Float> Tables, IReadOnlyList<int> Taken, IReadOnlyList<Doubt> Doubts);
