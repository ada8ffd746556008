using StiArchive.Papers;

namespace StiArchive.Browsing;

/// <summary>How often papers leave a doubt of one kind.</summary>
public sealed record DoubtCount(DoubtKind Kind, int Doubts, int Papers);
