namespace StiArchive.Searching;

/// <summary>The facet values of all papers in one stretch of memory: a common word is in every other paper, and following a
/// reference for each is what counting them would cost.</summary>
/// <remarks>It never changes. The one after a change shares that memory: what is new stands behind all that was there, where
/// the one before never looks. Only the newest is changed, by one caller at a time.</remarks>
internal sealed class FacetTable
{
    private readonly Stretch[] _stretches;
    private readonly int[] _ids;
    private readonly int _end;

    private readonly Func<FacetField, bool> _isWanted;

    private FacetTable(
        Func<FacetField, bool> isWanted,
        Stretch[] stretches,
        (int[] Ids, int End) packed,
        (CatalogueValues Values, FacetField[] Fields) values
    ) =>
        (_isWanted, _stretches, _ids, _end, Values, FieldOf) = (
            isWanted,
            stretches,
            packed.Ids,
            packed.End,
            values.Values,
            values.Fields
        );

    /// <summary>A table of no papers yet.</summary>
    /// <param name="isWanted">Whether a facet is counted by the table.</param>
    public FacetTable(Func<FacetField, bool> isWanted) =>
        (_isWanted, _stretches, _ids, _end, Values, FieldOf) = (isWanted, [], [], 0, CatalogueValues.Empty, []);

    public static FacetTable Empty { get; } = new(_ => true);

    public CatalogueValues Values { get; }

    /// <summary>The facet of each value, by its number.</summary>
    public FacetField[] FieldOf { get; }

    /// <summary>The numbers of the values that a paper has, by its own number in the index.</summary>
    public ReadOnlySpan<int> IdsOf(long paper) => IdsIn(_stretches[paper]);

    /// <summary>The table after a change of papers.</summary>
    /// <param name="changes">By number; null for a paper that is gone.</param>
    public FacetTable With(IReadOnlyDictionary<int, CataloguePaper?> changes, CatalogueValues values)
    {
        var stretches = new Stretch[Math.Max(_stretches.Length, changes.Keys.DefaultIfEmpty(-1).Max() + 1)];
        _stretches.CopyTo(stretches, 0);
        var fields = FieldsOf(values);
        var wanted = changes.ToDictionary(
            change => change.Key,
            change => (change.Value?.FacetValueIds ?? []).Where(id => _isWanted(fields[id])).ToList()
        );
        var added = wanted.Values.Sum(ids => ids.Count);
        var (all, end) = _end + added <= _ids.Length ? (_ids, _end) : Pack(stretches, added);
        foreach (var (row, ids) in wanted)
        {
            ids.CopyTo(all, end);
            stretches[row] = new Stretch(end, end + ids.Count);
            end += ids.Count;
        }

        return new FacetTable(_isWanted, stretches, (all, end), (values, fields));
    }

    private ReadOnlySpan<int> IdsIn(Stretch stretch) => _ids.AsSpan(stretch.Start..stretch.End);

    /// <summary>Moves the values to memory with room for as many again and <paramref name="added"/> more, without the gaps that
    /// changed papers left behind.</summary>
    private (int[] Ids, int End) Pack(Stretch[] stretches, int added)
    {
        var end = 0;
        var ids = new int[2 * (stretches.Sum(stretch => stretch.End - stretch.Start) + added)];
        foreach (ref var stretch in stretches.AsSpan())
        {
            var start = end;
            IdsIn(stretch).CopyTo(ids.AsSpan(start));
            end += stretch.End - stretch.Start;
            stretch = new Stretch(start, end);
        }

        return (ids, end);
    }

    // A value keeps its facet as it keeps its number.
    private FacetField[] FieldsOf(CatalogueValues values)
    {
        var fields = values.Count <= FieldOf.Length ? FieldOf : new FacetField[2 * values.Count];
        if (fields != FieldOf)
        {
            FieldOf.CopyTo(fields, 0);
        }

        for (var id = Values.Count; id < values.Count; id++)
        {
            fields[id] = values[id].Field;
        }

        return fields;
    }

    private readonly record struct Stretch(int Start, int End);
}
