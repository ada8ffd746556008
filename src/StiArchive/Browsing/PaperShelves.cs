using System.Globalization;
using StiArchive.Papers;
using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>The shelves that the values of a paper lead to; null where no indexed paper has the value.</summary>
public sealed class PaperShelves
{
    private readonly ShelfTable _table;

    // Null for a paper that is not indexed yet.
    private readonly CataloguePaper? _paper;

    internal PaperShelves(ShelfTable table, CataloguePaper? paper)
    {
        _table = table;
        _paper = paper;
    }

    public Shelf? Year(int year) => Find(ShelfKind.Year, year.ToString(CultureInfo.InvariantCulture));

    public Shelf? Economy(string code) => Find(ShelfKind.Economy, ShelfKey.OfEconomy(code));

    public Shelf? Keyword(string keyword) => Find(ShelfKind.Keyword, ShelfKey.Of(keyword));

    public Shelf? Journal(string name) => Find(ShelfKind.Journal, ShelfKey.Of(name));

    /// <summary>Of the persons that the paper is by, the only one who is called so.</summary>
    public Shelf? Author(Author printed)
    {
        ArgumentNullException.ThrowIfNull(printed);

        var asked = new NameAsked(new QueryField.Author(printed.Zh ?? printed.En ?? "", IsPrefix: false));
        var called = (_paper?.Authors ?? []).Where(person => person.Name.IsCalled(asked)).Take(2).ToList();
        return called is [var person] ? Find(ShelfKind.Author, person.Key) : null;
    }

    private Shelf? Find(ShelfKind kind, string key) => _table.Find(kind, key)?.Shelf;
}
