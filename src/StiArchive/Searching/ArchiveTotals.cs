namespace StiArchive.Searching;

/// <summary>How much the archive holds.</summary>
public sealed record ArchiveTotals(int Papers, int Passages);
