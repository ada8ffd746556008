namespace StiArchive.Searching;

/// <summary>The facet values of all papers in one stretch of memory: a common word is in every other paper, and following a
/// reference for each is what counting them would cost.</summary>
internal sealed class FacetTable
{
    private readonly int[] _starts;
    private readonly int[] _ids;

    /// <summary>Lists the values of papers.</summary>
    /// <param name="isWanted">Whether a facet is counted by the table.</param>
    public FacetTable(CataloguePapers papers, CatalogueValues values, Func<FacetField, bool> isWanted)
    {
        Values = values;
        FieldOf = [.. Enumerable.Range(0, values.Count).Select(id => values[id].Field)];
        _starts = new int[papers.RowLimit + 1];
        var ids = new List<int>();
        for (var row = 0; row < papers.RowLimit; row++)
        {
            _starts[row] = ids.Count;
            ids.AddRange((papers.Find(row)?.FacetValueIds ?? []).Where(id => isWanted(FieldOf[id])));
        }

        _starts[^1] = ids.Count;
        _ids = [.. ids];
    }

    public static FacetTable Empty { get; } = new(CataloguePapers.Empty, CatalogueValues.Empty, _ => true);

    public CatalogueValues Values { get; }

    /// <summary>The facet of each value, by its number.</summary>
    public FacetField[] FieldOf { get; }

    /// <summary>The numbers of the values that a paper has, by its own number in the index.</summary>
    public ReadOnlySpan<int> IdsOf(long paper) => _ids.AsSpan(_starts[paper].._starts[paper + 1]);
}
