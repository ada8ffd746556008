namespace StiArchive.Postings.Reading;

/// <summary>The postings of one term in one segment, in blocks of at most 128 passages.</summary>
/// <remarks>A cursor reads forwards, and may skip; only what it asks for is read and decoded.</remarks>
internal abstract class PostingBlocks
{
    /// <summary>Passages of the segment that have the term, deleted ones too.</summary>
    public abstract int Count { get; }

    public abstract int BlockCount { get; }

    public abstract bool HasPositions { get; }

    /// <summary>A weight that no posting of the term exceeds.</summary>
    public abstract float WeightBound { get; }

    /// <summary>The first block from <paramref name="block"/> on that ends at or behind <paramref name="passage"/>;
    /// <see cref="BlockCount"/> where none does.</summary>
    public abstract int Find(int block, int passage);

    public abstract int LastPassage(int block);

    /// <summary>A weight that no posting of the block exceeds.</summary>
    public abstract float WeightBoundOf(int block);

    /// <summary>Decodes the passages of a block, and returns how many there are.</summary>
    public abstract int ReadPassages(int block, Span<int> passages);

    /// <summary>Decodes the frequencies of a block of <paramref name="count"/> passages.</summary>
    public abstract void ReadFrequencies(int block, int count, Span<int> frequencies);

    /// <summary>The bytes of a block's positions, from its first passage on; empty for a term without.</summary>
    public abstract ReadOnlySpan<byte> Positions(int block);

    /// <summary>The same postings for a cursor that stands elsewhere than the cursors before.</summary>
    public virtual PostingBlocks ForAnotherCursor() => this;
}
