using StiArchive.Browsing;

namespace StiArchive.Web.Browse;

/// <summary>All shelves of one kind.</summary>
/// <param name="Filter">Only those whose label has these letters; empty for all.</param>
public sealed record ShelfListPage(ShelfKind Kind, string Filter, Paged<Shelf> Shelves)
{
    /// <summary>The address of the list without a page.</summary>
    public string Address =>
        Filter.Length == 0 ? BrowseUrl.Of(Kind) : $"{BrowseUrl.Of(Kind)}?filter={Uri.EscapeDataString(Filter)}";
}
