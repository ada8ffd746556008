using StiArchive.Papers;

namespace StiArchive.Parsing.Body;

/// <summary>The body in logical order.</summary>
internal sealed record OrderedPieces(IReadOnlyList<Piece> Pieces, IReadOnlyList<Doubt> Doubts);
