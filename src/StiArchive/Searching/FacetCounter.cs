using System.Globalization;
using StiArchive.Economies;

namespace StiArchive.Searching;

/// <summary>Narrows papers to the chosen facet values, and counts the papers of every value.</summary>
/// <remarks>OR within a facet, AND between facets; the choice within a facet does not count against its other values.</remarks>
internal sealed class FacetCounter(SearchRequest request)
{
    private static readonly FacetField[] Fields = Enum.GetValues<FacetField>();

    private readonly Dictionary<FacetField, HashSet<string>> _chosen = new()
    {
        [FacetField.Author] = [.. request.Authors],
        [FacetField.Year] = [.. request.Years.Select(YearKey)],
        [FacetField.Economy] = [.. request.Economies.Select(code => code.ToUpperInvariant())],
    };

    public bool HasChoice => _chosen.Values.Any(keys => keys.Count > 0);

    public bool IsChosen(CataloguePaper paper) => Fields.All(field => IsChosen(paper, field));

    /// <summary>The facets over <paramref name="matching"/>, all papers with a match, chosen or not.</summary>
    public IReadOnlyList<Facet> Count(IReadOnlyCollection<CataloguePaper> matching) =>
        [.. Fields.Select(field => new Facet(field, Count(matching, field)))];

    private IReadOnlyList<FacetValue> Count(IReadOnlyCollection<CataloguePaper> matching, FacetField field)
    {
        var counted = matching
            .Where(paper => Fields.All(other => other == field || IsChosen(paper, other)))
            .SelectMany(paper => ValuesOf(paper, field))
            .CountBy(value => value)
            .ToDictionary(value => value.Key.Key, value => (value.Key, Count: value.Value), StringComparer.Ordinal);
        foreach (var key in _chosen[field].Where(key => !counted.ContainsKey(key)))
        {
            counted.Add(key, (Nameless(key, field), 0));
        }

        return
        [
            .. counted
                .Values.Select(value => new FacetValue(
                    value.Key.Key,
                    value.Key.LabelZh,
                    value.Key.LabelEn,
                    value.Count,
                    _chosen[field].Contains(value.Key.Key)
                ))
                .OrderByDescending(value => value.PaperCount)
                .ThenByDescending(value => field == FacetField.Year ? value.Key : "", StringComparer.Ordinal)
                .ThenBy(value => value.LabelEn, StringComparer.OrdinalIgnoreCase)
                .ThenBy(value => value.Key, StringComparer.Ordinal),
        ];
    }

    private bool IsChosen(CataloguePaper paper, FacetField field) =>
        _chosen[field].Count == 0 || ValuesOf(paper, field).Any(value => _chosen[field].Contains(value.Key));

    private static IEnumerable<Value> ValuesOf(CataloguePaper paper, FacetField field) =>
        field switch
        {
            FacetField.Author => paper.Authors.Select(author => new Value(author.Key, author.NameZh, author.NameEn)),
            FacetField.Year => paper.Summary.Year is { } year ? [Year(YearKey(year))] : [],
            FacetField.Economy => paper.Summary.Economies.Distinct(StringComparer.Ordinal).Select(Economy),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A facet of an unknown kind."),
        };

    /// <summary>A value that was chosen and that no matching paper has.</summary>
    private static Value Nameless(string key, FacetField field) =>
        field == FacetField.Economy ? Economy(key) : new Value(key, key, key);

    private static Value Year(string key) => new(key, key, key);

    private static Value Economy(string code) =>
        EconomyCatalogue.Find(code) is { } economy
            ? new Value(economy.Code, economy.NameZh, economy.NameEn)
            : new Value(code, code, code);

    private static string YearKey(int year) => year.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Value(string Key, string LabelZh, string LabelEn);
}
