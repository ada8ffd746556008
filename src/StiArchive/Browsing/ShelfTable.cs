using System.Globalization;
using StiArchive.Economies;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>All shelves of a catalogue.</summary>
internal sealed class ShelfTable
{
    private readonly Dictionary<(ShelfKind Kind, string Key), FilledShelf> _shelves = [];

    public ShelfTable(Catalogue catalogue)
    {
        Catalogue = catalogue;
        foreach (var paper in catalogue.NewestFirst())
        {
            foreach (var (kind, key, zh, en) in PlacesOf(paper))
            {
                PutOn((kind, key), paper.Summary, (zh, en));
            }
        }

        ByKind = _shelves.Values.Select(shelf => shelf.Shelf).ToLookup(shelf => shelf.Kind);
    }

    public Catalogue Catalogue { get; }

    /// <summary>In no order.</summary>
    public ILookup<ShelfKind, Shelf> ByKind { get; }

    public ShelfPapers? Find(ShelfKind kind, string key) =>
        _shelves.TryGetValue((kind, key), out var shelf) ? new ShelfPapers(shelf.Shelf, shelf.Papers) : null;

    private void PutOn((ShelfKind Kind, string Key) place, PaperSummary paper, (string Zh, string En) label)
    {
        if (!_shelves.TryGetValue(place, out var shelf))
        {
            shelf = new FilledShelf(place.Kind, place.Key);
            _shelves.Add(place, shelf);
        }

        shelf.Add(paper, label);
    }

    private static IEnumerable<(ShelfKind Kind, string Key, string Zh, string En)> PlacesOf(CataloguePaper paper)
    {
        var year = paper.Summary.Year?.ToString(CultureInfo.InvariantCulture) ?? Shelf.UnknownYear;
        yield return (ShelfKind.Year, year, year, year);
        foreach (var author in paper.Authors)
        {
            yield return (ShelfKind.Author, author.Key, author.NameZh, author.NameEn);
        }

        foreach (var code in paper.Summary.Economies.Distinct(StringComparer.Ordinal))
        {
            var economy = EconomyCatalogue.Find(code);
            yield return (
                ShelfKind.Economy,
                ShelfKey.OfEconomy(code),
                economy?.NameZh ?? code,
                economy?.NameEn ?? code
            );
        }

        var keywords = paper.Keywords.Select(word => (Key: ShelfKey.Of(word), Word: word));
        foreach (var (key, word) in keywords.DistinctBy(keyword => keyword.Key, StringComparer.Ordinal))
        {
            yield return (ShelfKind.Keyword, key, word, word);
        }

        if (paper.Summary.Journal is { } journal)
        {
            yield return (ShelfKind.Journal, ShelfKey.Of(journal), journal, journal);
        }
    }

    /// <summary>A shelf while papers are put on it; where papers write its name in several ways, the commonest is shown.</summary>
    private sealed class FilledShelf(ShelfKind kind, string key)
    {
        private readonly List<PaperSummary> _papers = [];
        private readonly NameTally _zh = new();
        private readonly NameTally _en = new();

        public Shelf Shelf => new(kind, key, _zh.Commonest ?? key, _en.Commonest ?? key, _papers.Count);

        public IReadOnlyList<PaperSummary> Papers => _papers;

        public void Add(PaperSummary paper, (string Zh, string En) label)
        {
            _papers.Add(paper);
            _zh.Add(label.Zh, 1);
            _en.Add(label.En, 1);
        }
    }
}
