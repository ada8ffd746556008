namespace StiArchive.Postings.Building;

/// <summary>Occurrences in the order they came; grows without ever copying what is there.</summary>
internal sealed class OccurrenceList
{
    private const int SliceSize = 1 << 16;

    private readonly List<Occurrence[]> _slices = [];

    public int Count { get; private set; }

    public IEnumerable<ReadOnlyMemory<Occurrence>> Slices =>
        _slices
            .Take((Count + SliceSize - 1) / SliceSize)
            .Select(
                (slice, i) =>
                    (ReadOnlyMemory<Occurrence>)slice.AsMemory(0, Math.Min(SliceSize, Count - (i * SliceSize)))
            );

    public void Add(Occurrence occurrence)
    {
        var slice = Count / SliceSize;
        if (slice == _slices.Count)
        {
            _slices.Add(new Occurrence[SliceSize]);
        }

        _slices[slice][Count % SliceSize] = occurrence;
        Count++;
    }

    /// <summary>Forgets them, and keeps the memory.</summary>
    public void Clear() => Count = 0;
}
