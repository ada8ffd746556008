namespace StiArchive.Postings.Encoding;

/// <summary>All postings of one term in one segment, decoded; a buffer that is filled, written and filled anew.</summary>
internal sealed class TermPostings
{
    /// <summary>Passages that have the term, in order, counted from 0 in the segment.</summary>
    public List<int> Passages { get; } = [];

    /// <summary>How often the term stands in each of them.</summary>
    public List<int> Frequencies { get; } = [];

    /// <summary>The positions of the term, passage by passage; empty for a term without positions.</summary>
    public List<int> Positions { get; } = [];

    public int Count => Passages.Count;

    public void Clear()
    {
        Passages.Clear();
        Frequencies.Clear();
        Positions.Clear();
    }

    /// <summary>Adds a passage behind all others.</summary>
    public void Add(int passage, int frequency, ReadOnlySpan<int> positions)
    {
        Passages.Add(passage);
        Frequencies.Add(frequency);
        Positions.AddRange(positions);
    }
}
