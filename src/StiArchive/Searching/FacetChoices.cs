using System.Collections.Immutable;

namespace StiArchive.Searching;

/// <summary>The values of facets that a reader chose: OR within a facet, AND between facets.</summary>
/// <remarks>It never changes; two with the same values in the same order are equal.</remarks>
public sealed record FacetChoices
{
    private readonly ImmutableSortedDictionary<FacetField, ImmutableArray<string>> _keys;

    private FacetChoices(ImmutableSortedDictionary<FacetField, ImmutableArray<string>> keys) => _keys = keys;

    /// <summary>Nothing chosen.</summary>
    public static FacetChoices Empty { get; } =
        new(ImmutableSortedDictionary<FacetField, ImmutableArray<string>>.Empty);

    /// <summary>Values of all facets.</summary>
    public int Count => _keys.Values.Sum(keys => keys.Length);

    /// <summary>The facets of which something is chosen.</summary>
    public IEnumerable<FacetField> Fields => _keys.Keys;

    /// <summary>The keys that are chosen of a facet, each once.</summary>
    public IReadOnlyList<string> Of(FacetField field) => _keys.TryGetValue(field, out var keys) ? keys : [];

    /// <summary>With just these keys of a facet.</summary>
    public FacetChoices With(FacetField field, IEnumerable<string> keys)
    {
        ImmutableArray<string> distinct = [.. keys.Distinct(StringComparer.Ordinal)];
        return new FacetChoices(distinct.IsEmpty ? _keys.Remove(field) : _keys.SetItem(field, distinct));
    }

    /// <summary>With a value chosen that was not, or no longer chosen.</summary>
    public FacetChoices Toggled(FacetField field, string key)
    {
        var keys = Of(field);
        return With(
            field,
            keys.Contains(key, StringComparer.Ordinal) ? keys.Where(other => other != key) : [.. keys, key]
        );
    }

    public bool Equals(FacetChoices? other) =>
        other is not null
        && Fields.SequenceEqual(other.Fields)
        && Fields.All(field => Of(field).SequenceEqual(other.Of(field), StringComparer.Ordinal));

    public override int GetHashCode() =>
        _keys.Aggregate(0, (hash, field) => HashCode.Combine(hash, field.Key, field.Value.Length));
}
