using StiArchive.Browsing;
using StiArchive.Papers;
using StiArchive.Searching;
using StiArchive.Web.Browse;
using StiArchive.Web.Search;

namespace StiArchive.Web.Papers;

/// <summary>Where the values of a paper lead: to the room of the papers that share them, or, while the index does not have
/// them, to a search.</summary>
public sealed class PaperLinks(PaperShelves shelves)
{
    public string Year(int year) => Room(shelves.Year(year)) ?? SearchUrl.Of(new SearchRequest { Years = [year] });

    public string Economy(string code) =>
        Room(shelves.Economy(code)) ?? SearchUrl.Of(new SearchRequest { Economies = [code] });

    public string Keyword(string keyword) => Room(shelves.Keyword(keyword)) ?? SearchUrl.ForText($"\"{keyword}\"");

    /// <summary>Null where there is no room.</summary>
    public string? Journal(string name) => Room(shelves.Journal(name));

    /// <summary>Null where there is no room, or more than one.</summary>
    public string? Author(Author author) => Room(shelves.Author(author));

    private static string? Room(Shelf? shelf) => shelf is null ? null : BrowseUrl.Of(shelf);
}
