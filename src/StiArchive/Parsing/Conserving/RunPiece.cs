namespace StiArchive.Parsing.Conserving;

/// <summary>The beginning of a run, as part of a text.</summary>
internal readonly record struct RunPiece(Run Run, int Length);
