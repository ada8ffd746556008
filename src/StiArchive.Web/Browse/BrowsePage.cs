namespace StiArchive.Web.Browse;

/// <summary>The first shelves of each kind.</summary>
public sealed record BrowsePage(IReadOnlyList<ShelfSample> Kinds);
