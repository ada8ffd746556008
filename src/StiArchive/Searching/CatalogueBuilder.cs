using System.Collections.Immutable;
using StiArchive.Postings;
using StiArchive.Searching.Suggesting;

namespace StiArchive.Searching;

/// <summary>Makes one catalogue out of the one before and the papers that changed.</summary>
/// <remarks>Not for many callers at once. After an exception it is of no more use.</remarks>
internal sealed class CatalogueBuilder
{
    private readonly AuthorIdentities _identities = new();
    private readonly KnownPeople _people = new();
    private readonly CatalogueValueTable _values;
    private readonly KeywordTable _keywords = new();
    private CataloguePapers _papers = CataloguePapers.Empty;
    private FacetTable _usualFacets = new(FacetFields.Usual.Contains);
    private FacetTable _allFacets = new(_ => true);
    private int _passageCount;

    public CatalogueBuilder() => _values = new CatalogueValueTable(_people);

    /// <summary>The catalogue after a change.</summary>
    public Catalogue Apply(CatalogueChanges changes, long generation, PostingsSnapshot postings)
    {
        var changed = ReadChanged(changes);
        foreach (var (row, paper) in changed)
        {
            Count(_papers.Find(row), paper);
        }

        foreach (var (keyword, shown) in _keywords.Changed)
        {
            _values.Name(FacetField.Keyword, keyword, shown);
        }

        _papers = new CataloguePapers(_papers.Rows.With(changed), ChangeIds(changed));
        var values = _values.Snapshot();
        (_usualFacets, _allFacets) = (_usualFacets.With(changed, values), _allFacets.With(changed, values));
        return new Catalogue
        {
            Generation = generation,
            Papers = _papers,
            PassageCount = _passageCount,
            FacetValues = values,
            UsualFacets = _usualFacets,
            AllFacets = _allFacets,
            Keywords = _keywords.Snapshot(),
            Postings = postings,
            People = _people,
        };
    }

    /// <summary>By number, the papers that differ from those of the catalogue before; null for one that is gone.</summary>
    private Dictionary<int, CataloguePaper?> ReadChanged(CatalogueChanges changes)
    {
        var written = changes.Written.ToDictionary(paper => paper.Row, EntryOf);
        var removed = changes.Removed.ToHashSet();
        var names = changes.Written.ToDictionary(paper => paper.Row, NamesOf);
        foreach (var row in removed)
        {
            names.Add(row, []);
        }

        return _identities
            .Change(names)
            .ToDictionary(
                row => (int)row,
                row => removed.Contains(row) ? null : WithAuthors(written.GetValueOrDefault(row) ?? _papers[row])
            );
    }

    private static CataloguePaper EntryOf(PaperRow paper) =>
        new(paper.Row, paper.Summary, [], paper.Keywords, paper.Received, paper.PassageCount);

    private static IReadOnlyList<PrintedName> NamesOf(PaperRow paper) => [.. paper.Authors.Select(PrintedName.Of)];

    private CataloguePaper WithAuthors(CataloguePaper paper)
    {
        var authors = _identities.Of(paper.Row).DistinctBy(author => author.Key, StringComparer.Ordinal).ToList();
        var known = paper with { Authors = authors };
        return known with { FacetValueIds = _values.IdsOf(known) };
    }

    private void Count(CataloguePaper? before, CataloguePaper? now)
    {
        _values.Count(before?.FacetValueIds ?? [], now?.FacetValueIds ?? []);
        _keywords.Count(before?.Keywords ?? [], now?.Keywords ?? []);
        _passageCount += (now?.PassageCount ?? 0) - (before?.PassageCount ?? 0);
    }

    private ImmutableDictionary<string, long> ChangeIds(Dictionary<int, CataloguePaper?> changed)
    {
        var ids = _papers.RowsById.ToBuilder();
        ids.RemoveRange(changed.Keys.Select(row => _papers.Find(row)?.Summary.Id).OfType<string>());
        ids.AddRange(
            changed.Values.OfType<CataloguePaper>().Select(paper => KeyValuePair.Create(paper.Summary.Id, paper.Row))
        );
        return ids.ToImmutable();
    }
}
