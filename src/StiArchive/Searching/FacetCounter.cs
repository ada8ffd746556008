using StiArchive.Economies;
using StiArchive.Postings.Ranking;

namespace StiArchive.Searching;

/// <summary>Narrows papers to the chosen facet values, and counts the papers of every value of a facet of papers.</summary>
/// <remarks>OR within a facet, AND between facets; the choice within a facet does not count against its other values.</remarks>
internal sealed class FacetCounter : IMatchSink
{
    private const int BitsOfId = 32;

    private readonly FacetTable _table;
    private readonly CatalogueValues _values;
    private readonly SearchRequest _request;
    private readonly Dictionary<FacetField, HashSet<int>> _chosen;
    private readonly int[] _counts;

    public FacetCounter(SearchRequest request, FacetTable table)
    {
        (_request, _table, _values) = (request, table, table.Values);
        _counts = new int[_values.Count];
        _chosen = request
            .Chosen.Fields.Where(field => !field.IsOfPassage())
            .ToDictionary(
                field => field,
                field => request.Chosen.Of(field).Select(key => _values.Find(field, key)).OfType<int>().ToHashSet()
            );
    }

    public bool HasChoice => _chosen.Count > 0;

    /// <summary>Whether anything matched, chosen or not.</summary>
    public bool HasMatches { get; private set; }

    /// <summary>Matching passages of the papers that fit what is chosen.</summary>
    public int PassageCount { get; private set; }

    /// <summary>Papers with a match that fit what is chosen.</summary>
    public int PaperCount { get; private set; }

    public bool IsChosen(long paper) => FailedBy(paper).Failed == 0;

    public void Add(long paper, int passages)
    {
        HasMatches = true;
        var (failed, field) = FailedBy(paper);
        if (failed == 0)
        {
            PaperCount++;
            PassageCount += passages;
            foreach (var id in _table.IdsOf(paper))
            {
                _counts[id]++;
            }
        }
        else if (failed == 1)
        {
            CountOne(field, paper);
        }
    }

    /// <summary>The facets that were asked for, over all papers that matched; not those of passages.</summary>
    public IReadOnlyList<Facet> Facets()
    {
        var fields = _request
            .Facets.Union(_request.Chosen.Fields)
            .Where(field => !field.IsOfPassage())
            .Order()
            .ToList();
        var counted = fields.ToDictionary(field => field, _ => new List<int>());
        for (var id = 0; id < _counts.Length; id++)
        {
            if (_counts[id] > 0 && counted.TryGetValue(_table.FieldOf[id], out var ids))
            {
                ids.Add(id);
            }
        }

        return [.. fields.Select(field => FacetOf(field, counted[field]))];
    }

    private void CountOne(FacetField field, long paper)
    {
        foreach (var id in _table.IdsOf(paper))
        {
            _counts[id] += _table.FieldOf[id] == field ? 1 : 0;
        }
    }

    /// <summary>How many facets' choices a paper does not fit, and the last of them.</summary>
    private (int Failed, FacetField Field) FailedBy(long paper)
    {
        var failed = (Failed: 0, Field: default(FacetField));
        foreach (var (field, chosen) in _chosen)
        {
            if (!HasAny(_table.IdsOf(paper), chosen))
            {
                failed = (failed.Failed + 1, field);
            }
        }

        return failed;
    }

    private static bool HasAny(ReadOnlySpan<int> ids, HashSet<int> chosen)
    {
        foreach (var id in ids)
        {
            if (chosen.Contains(id))
            {
                return true;
            }
        }

        return false;
    }

    private Facet FacetOf(FacetField field, List<int> counted)
    {
        // A chart of years without some of them would show gaps that are none.
        var shown = field == FacetField.Year ? counted : BestOf(counted);
        var chosen = _chosen.GetValueOrDefault(field) ?? [];
        var unknown = Unknown(field).ToList();
        var values = shown
            .Union(chosen)
            .Order(Comparer<int>.Create(Compare))
            .Select(id => ValueOf(id, _counts[id], chosen.Contains(id)))
            .Concat(unknown);
        var inVain = chosen.Count(id => _counts[id] == 0) + unknown.Count;
        return new Facet(field, [.. values], counted.Count + inVain);

        int Compare(int x, int y)
        {
            var byCount = _counts[y].CompareTo(_counts[x]);
            return byCount != 0 ? byCount : CompareNames(_values[x], _values[y]);
        }
    }

    /// <summary>The values with most papers. Names are not compared: of hundreds of authors with one paper each, that would
    /// cost as much as the search.</summary>
    private IEnumerable<int> BestOf(List<int> counted)
    {
        if (counted.Count <= _request.FacetSize)
        {
            return counted;
        }

        // By count, and among equals the lower number: one number, because comparing pairs took longer than the counting.
        var best = new PriorityQueue<int, long>();
        foreach (var id in counted)
        {
            var rank = ((long)_counts[id] << BitsOfId) - id;
            if (best.Count < _request.FacetSize)
            {
                best.Enqueue(id, rank);
            }
            else
            {
                best.EnqueueDequeue(id, rank);
            }
        }

        return best.UnorderedItems.Select(item => item.Element);
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
        _request
            .Chosen.Of(field)
            .Where(key => _values.Find(field, key) is null)
            .Select(key =>
            {
                var economy = field == FacetField.Economy ? EconomyCatalogue.Find(key) : null;
                return new FacetValue(key, economy?.NameZh ?? key, economy?.NameEn ?? key, 0, IsSelected: true);
            });
}
