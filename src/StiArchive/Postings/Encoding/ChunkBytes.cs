namespace StiArchive.Postings.Encoding;

/// <summary>The two parts of a chunk while they are written.</summary>
internal sealed class ChunkBytes
{
    public ByteWriter Postings { get; } = new(1 << 16);

    public ByteWriter Positions { get; } = new(1 << 16);

    public void Clear()
    {
        Postings.Clear();
        Positions.Clear();
    }
}
