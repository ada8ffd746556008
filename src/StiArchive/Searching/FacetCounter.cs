using System.Globalization;
using StiArchive.Economies;

namespace StiArchive.Searching;

/// <summary>Narrows papers to the chosen facet values, and counts the papers of every value.</summary>
/// <remarks>OR within a facet, AND between facets; the choice within a facet does not count against its other values.</remarks>
internal sealed class FacetCounter
{
    private static readonly FacetField[] Fields = Enum.GetValues<FacetField>();

    private readonly CatalogueValues _values;
    private readonly int _mostValues;
    private readonly Dictionary<FacetField, IReadOnlyList<string>> _keys;
    private readonly Dictionary<FacetField, HashSet<int>> _chosen;

    public FacetCounter(SearchRequest request, CatalogueValues values)
    {
        _values = values;
        _mostValues = request.FacetSize;
        _keys = new()
        {
            [FacetField.Author] = request.Authors,
            [FacetField.Year] = [.. request.Years.Select(year => year.ToString(CultureInfo.InvariantCulture))],
            [FacetField.Economy] = [.. request.Economies.Select(code => code.ToUpperInvariant())],
        };
        _chosen = _keys
            .Where(field => field.Value.Count > 0)
            .ToDictionary(
                field => field.Key,
                field => field.Value.Select(key => values.Find(field.Key, key)).OfType<int>().ToHashSet()
            );
    }

    public bool HasChoice => _chosen.Count > 0;

    public bool IsChosen(CataloguePaper paper) => FailsOnly(paper) is (0, _);

    /// <summary>The facets over <paramref name="matching"/>, all papers with a match, chosen or not.</summary>
    public IReadOnlyList<Facet> Count(IEnumerable<CataloguePaper> matching)
    {
        var counts = new int[_values.Count];
        foreach (var paper in matching)
        {
            var (failed, field) = FailsOnly(paper);
            foreach (var id in failed > 1 ? [] : paper.FacetValueIds)
            {
                counts[id] += failed == 0 || _values[id].Field == field ? 1 : 0;
            }
        }

        return [.. Fields.Select(field => FacetOf(field, counts))];
    }

    /// <summary>How many facets' choices a paper does not fit, and the last of them.</summary>
    private (int Failed, FacetField Field) FailsOnly(CataloguePaper paper)
    {
        var fails = (Failed: 0, Field: default(FacetField));
        foreach (var (field, chosen) in _chosen)
        {
            if (!paper.FacetValueIds.Any(chosen.Contains))
            {
                fails = (fails.Failed + 1, field);
            }
        }

        return fails;
    }

    private Facet FacetOf(FacetField field, int[] counts)
    {
        var best = new PriorityQueue<int, int>(Comparer<int>.Create((x, y) => Compare(y, x)));
        var valueCount = 0;
        for (var id = 0; id < counts.Length; id++)
        {
            if (counts[id] == 0 || _values[id].Field != field)
            {
                continue;
            }

            valueCount++;
            if (best.Count < _mostValues)
            {
                best.Enqueue(id, id);
            }
            else
            {
                best.EnqueueDequeue(id, id);
            }
        }

        var chosen = _chosen.GetValueOrDefault(field) ?? [];
        var shown = best.UnorderedItems.Select(item => item.Element).Union(chosen).Order(Comparer<int>.Create(Compare));
        var values = shown.Select(id => ValueOf(id, counts[id], chosen.Contains(id))).Concat(Unknown(field)).ToList();
        return new Facet(field, values, Math.Max(valueCount, values.Count));

        int Compare(int x, int y)
        {
            var byCount = counts[y].CompareTo(counts[x]);
            return byCount != 0 ? byCount : CompareNames(_values[x], _values[y]);
        }
    }

    /// <summary>Years from the newest on, other values by their English names.</summary>
    private static int CompareNames(CatalogueValue one, CatalogueValue other)
    {
        var byYear = one.Field == FacetField.Year ? string.CompareOrdinal(other.Key, one.Key) : 0;
        var byName = byYear != 0 ? byYear : StringComparer.OrdinalIgnoreCase.Compare(one.LabelEn, other.LabelEn);
        return byName != 0 ? byName : string.CompareOrdinal(one.Key, other.Key);
    }

    private FacetValue ValueOf(int id, int count, bool isSelected) =>
        new(_values[id].Key, _values[id].LabelZh, _values[id].LabelEn, count, isSelected);

    /// <summary>What was chosen that no paper ever had.</summary>
    private IEnumerable<FacetValue> Unknown(FacetField field) =>
        _keys[field]
            .Where(key => _values.Find(field, key) is null)
            .Distinct(StringComparer.Ordinal)
            .Select(key =>
            {
                var economy = field == FacetField.Economy ? EconomyCatalogue.Find(key) : null;
                return new FacetValue(key, economy?.NameZh ?? key, economy?.NameEn ?? key, 0, IsSelected: true);
            });
}
