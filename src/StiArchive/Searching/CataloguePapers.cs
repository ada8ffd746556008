using System.Collections.Immutable;

namespace StiArchive.Searching;

/// <summary>The papers of a catalogue, by their number in the index and by their id.</summary>
internal sealed record CataloguePapers(SharedArray<CataloguePaper> Rows, ImmutableDictionary<string, long> RowsById)
{
    public static CataloguePapers Empty { get; } =
        new(SharedArray<CataloguePaper>.Empty, ImmutableDictionary.Create<string, long>(StringComparer.Ordinal));

    /// <summary>How many papers there are.</summary>
    public int Count => RowsById.Count;

    /// <summary>Above every paper's number: how long an array is that is indexed by it.</summary>
    public int RowLimit => Rows.Length;

    /// <summary>All papers in the order of their numbers.</summary>
    public IEnumerable<CataloguePaper> Values => Rows.Values;

    /// <summary>The paper with a number that some passage has.</summary>
    public CataloguePaper this[long row] => Rows[(int)row]!;

    public CataloguePaper? Find(long row) => Rows.At(row);

    public CataloguePaper? Find(string id) => RowsById.TryGetValue(id, out var row) ? this[row] : null;
}
