using System.Collections.Immutable;
using System.Globalization;
using StiArchive.Analysis;
using StiArchive.Economies;

namespace StiArchive.Searching;

/// <summary>Numbers the values of facets and counts their papers, from one catalogue to the next.</summary>
/// <param name="people">Told of every author, and of every name that one goes by.</param>
internal sealed class CatalogueValueTable(KnownPeople people)
{
    private readonly ImmutableDictionary<(FacetField Field, string Key), int>.Builder _ids =
        CatalogueValues.Empty.Ids.ToBuilder();
    private readonly Dictionary<int, CatalogueValue?> _changed = [];
    private SharedArray<CatalogueValue> _values = SharedArray<CatalogueValue>.Empty;

    /// <summary>The numbers of the values that a paper has, none twice.</summary>
    public IReadOnlyList<int> IdsOf(CataloguePaper paper) =>
        [.. ValuesOf(paper.Summary, paper.Authors).Concat(KeywordsOf(paper)).Select(IdOf).Distinct()];

    /// <summary>Says how a value is shown that is not shown as its key.</summary>
    public void Name(FacetField field, string key, string label)
    {
        if (_ids.TryGetValue((field, key), out var id) && Current(id).LabelZh != label)
        {
            _changed[id] = Current(id) with { LabelZh = label, LabelEn = label };
        }
    }

    /// <summary>Counts a paper under the values that it has now, no longer under those it had before.</summary>
    public void Count(IReadOnlyList<int> before, IReadOnlyList<int> now)
    {
        foreach (var id in before.Except(now))
        {
            _changed[id] = Current(id) with { PaperCount = Current(id).PaperCount - 1 };
        }

        foreach (var id in now.Except(before))
        {
            _changed[id] = Current(id) with { PaperCount = Current(id).PaperCount + 1 };
        }
    }

    public CatalogueValues Snapshot()
    {
        _values = _values.With(_changed);
        _changed.Clear();
        return new CatalogueValues(_values, _ids.ToImmutable());
    }

    private int IdOf(CatalogueValue value)
    {
        var isKnown = _ids.TryGetValue((value.Field, value.Key), out var id);
        if (!isKnown)
        {
            id = _ids.Count;
            _ids.Add((value.Field, value.Key), id);
        }

        if (!isKnown || (value.Field != FacetField.Keyword && Current(id) with { PaperCount = 0 } != value))
        {
            _changed[id] = value with { PaperCount = isKnown ? Current(id).PaperCount : 0 };
            Tell(id, value.Author);
        }

        return id;
    }

    private void Tell(int id, AuthorIdentity? author)
    {
        if (author is not null)
        {
            people.Add(id, author);
        }
    }

    private CatalogueValue Current(int id) => _changed.TryGetValue(id, out var changed) ? changed! : _values[id]!;

    private static IEnumerable<CatalogueValue> ValuesOf(PaperSummary paper, IEnumerable<AuthorIdentity> authors)
    {
        foreach (var author in authors)
        {
            yield return new CatalogueValue(FacetField.Author, author.Key, author.NameZh, author.NameEn, 0, author);
        }

        if (paper.Year?.ToString(CultureInfo.InvariantCulture) is { } year)
        {
            yield return new CatalogueValue(FacetField.Year, year, year, year);
        }

        foreach (var code in paper.Economies)
        {
            yield return EconomyCatalogue.Find(code) is { } economy
                ? new CatalogueValue(FacetField.Economy, economy.Code, economy.NameZh, economy.NameEn)
                : new CatalogueValue(FacetField.Economy, code, code, code);
        }
    }

    // How they are shown is decided over all papers.
    private static IEnumerable<CatalogueValue> KeywordsOf(CataloguePaper paper) =>
        paper
            .Keywords.Select(keyword => FoldedText.Of(keyword).Text)
            .Where(folded => folded.Length > 0)
            .Select(folded => new CatalogueValue(FacetField.Keyword, folded, folded, folded));
}
