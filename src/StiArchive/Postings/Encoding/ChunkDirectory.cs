namespace StiArchive.Postings.Encoding;

/// <summary>Where the chunks of a long posting list are, and what is known of each.</summary>
/// <param name="FirstChunk">Row of the first chunk of postings; the others follow, and behind the last of them the chunks of
/// positions in the same order, if it has any.</param>
/// <param name="LastPassages">The last passage of each chunk.</param>
/// <param name="Bounds">The highest weight in each chunk, as a byte.</param>
internal sealed record ChunkDirectory(long FirstChunk, bool HasPositions, int[] LastPassages, byte[] Bounds)
{
    public int ChunkCount => LastPassages.Length;

    /// <summary>Rows of chunks, those of positions too.</summary>
    public int RowCount => HasPositions ? 2 * ChunkCount : ChunkCount;

    public static ChunkDirectory Read(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        var countAndPositions = VarInt.Read(bytes, ref offset);
        var count = (int)(countAndPositions >> 1);
        var low = VarInt.Read(bytes, ref offset);
        var high = VarInt.Read(bytes, ref offset);
        var lastPassages = new int[count];
        var bounds = new byte[count];
        var last = -1;
        for (var i = 0; i < count; i++)
        {
            last += (int)VarInt.Read(bytes, ref offset) + 1;
            lastPassages[i] = last;
            bounds[i] = bytes[offset++];
        }

        var hasPositions = (countAndPositions & 1) == 1;
        return new ChunkDirectory(((long)high << 32) | low, hasPositions, lastPassages, bounds);
    }

    public void Write(ByteWriter target)
    {
        target.WriteVarInt(((uint)ChunkCount << 1) | (HasPositions ? 1u : 0));
        target.WriteVarInt((uint)FirstChunk);
        target.WriteVarInt((uint)(FirstChunk >> 32));
        var last = -1;
        for (var i = 0; i < ChunkCount; i++)
        {
            target.WriteVarInt((uint)(LastPassages[i] - last - 1));
            target.WriteByte(Bounds[i]);
            last = LastPassages[i];
        }
    }
}
