using StiArchive.Browsing;

namespace StiArchive.Web.Browse;

/// <summary>The first shelves of one kind.</summary>
/// <param name="Total">How many there are.</param>
public sealed record ShelfSample(ShelfKind Kind, IReadOnlyList<Shelf> First, int Total);
