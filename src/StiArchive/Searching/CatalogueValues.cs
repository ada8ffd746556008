using System.Collections.Immutable;

namespace StiArchive.Searching;

/// <summary>The values of all facets, numbered from 0, so that papers are counted in an array.</summary>
/// <remarks>A value keeps its number from one catalogue to the next.</remarks>
internal sealed record CatalogueValues(
    SharedArray<CatalogueValue> Values,
    ImmutableDictionary<(FacetField Field, string Key), int> Ids
)
{
    public static CatalogueValues Empty { get; } =
        new(SharedArray<CatalogueValue>.Empty, ImmutableDictionary<(FacetField, string), int>.Empty);

    /// <summary>How many there are, those that no paper has any more among them.</summary>
    public int Count => Ids.Count;

    public CatalogueValue this[int id] => Values[id]!;

    /// <summary>The number of a value; null where no paper ever had it.</summary>
    public int? Find(FacetField field, string key) => Ids.TryGetValue((field, key), out var id) ? id : null;

    /// <summary>The values of a facet that some paper has, in no order.</summary>
    public IEnumerable<CatalogueValue> Of(FacetField field) =>
        Enumerable.Range(0, Count).Select(id => this[id]).Where(value => value.Field == field && value.PaperCount > 0);
}
