namespace StiArchive.Parsing.Conserving;

/// <summary>A piece that was taken, with what is needed to give it back.</summary>
internal sealed record TakenPiece(RunPiece Piece, int CurrentBefore, bool MustBeginText);
