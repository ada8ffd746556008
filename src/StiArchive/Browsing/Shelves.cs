using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>The papers of the archive by year, author, economy, keyword and journal.</summary>
/// <remarks>Made once after every change of the index, when first asked for, out of the catalogue in memory. Safe for many
/// callers at once.</remarks>
public sealed class Shelves(Searcher searcher)
{
    private ShelfTable? _held;

    /// <summary>All shelves of a kind: years from the newest on (a year that is not known comes last), others with most papers
    /// first.</summary>
    public IReadOnlyList<Shelf> All(ShelfKind kind)
    {
        var shelves = Current().ByKind[kind];
        return kind == ShelfKind.Year
            ?
            [
                .. shelves
                    .OrderBy(shelf => string.Equals(shelf.Key, Shelf.UnknownYear, StringComparison.Ordinal))
                    .ThenByDescending(shelf => shelf.Key.Length)
                    .ThenByDescending(shelf => shelf.Key, StringComparer.Ordinal),
            ]
            :
            [
                .. shelves
                    .OrderByDescending(shelf => shelf.PaperCount)
                    .ThenBy(shelf => shelf.LabelEn, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(shelf => shelf.Key, StringComparer.Ordinal),
            ];
    }

    /// <summary>Null where no paper stands under the key.</summary>
    public ShelfPapers? Find(ShelfKind kind, string key)
    {
        ArgumentNullException.ThrowIfNull(key);

        return Current().Find(kind, key);
    }

    /// <summary>The authors whom a name may mean, in any of its forms: 吴燕, WU Yan, <c>Wu, Yan</c>.</summary>
    public IReadOnlyList<Shelf> AuthorsCalled(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var table = Current();
        var asked = new NameAsked(new QueryField.Author(name, IsPrefix: false));
        return
        [
            .. table
                .Catalogue.FacetValues.Of(FacetField.Author)
                .Where(value => value.Author!.Name.IsCalled(asked))
                .Select(value => table.Find(ShelfKind.Author, value.Key)?.Shelf)
                .OfType<Shelf>()
                .OrderByDescending(shelf => shelf.PaperCount)
                .ThenBy(shelf => shelf.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The shelves that the values of a paper lead to, also of one that is not indexed yet.</summary>
    public PaperShelves Of(string paperId)
    {
        ArgumentNullException.ThrowIfNull(paperId);

        var table = Current();
        return new PaperShelves(table, table.Catalogue.Find(paperId));
    }

    private ShelfTable Current()
    {
        var catalogue = searcher.ReadCatalogue();
        var held = Volatile.Read(ref _held);
        if (held is null || !ReferenceEquals(held.Catalogue, catalogue))
        {
            held = new ShelfTable(catalogue);
            Volatile.Write(ref _held, held);
        }

        return held;
    }
}
