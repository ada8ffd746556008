using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>A table, and what of it answers a query: its caption, or rows.</summary>
/// <param name="Hits">Best first, not all of a long table; empty where nothing was asked for.</param>
public sealed record FoundTable(TableEntry Table, IReadOnlyList<PassageHit> Hits);
