using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace StiArchive.Postings.Encoding;

/// <summary>The form of long posting lists: chunks of up to 128 blocks of 128 passages, read apart from each other.</summary>
/// <remarks>
/// A chunk begins with the number of its blocks and the head of each: its last passage, where its numbers begin, the highest
/// weight in it, and the bits of a distance and of a frequency. A block that is not full stands last, and its numbers are
/// those of <see cref="InlinePostings"/>. Positions are in a chunk of their own, which begins with where each block begins.
/// </remarks>
internal static class PostingChunk
{
    public const int MostBlocks = 128;
    public const int MostPassages = MostBlocks * BlockPacking.BlockSize;

    private const int CountBytes = 4;
    private const int HeadBytes = 11;
    private const int OffsetBytes = 4;

    // A block whose numbers are not packed.
    private const byte Unpacked = 255;

    public static int BlockCount(ReadOnlySpan<byte> chunk) => BinaryPrimitives.ReadInt32LittleEndian(chunk);

    public static int LastPassage(ReadOnlySpan<byte> chunk, int block) =>
        BinaryPrimitives.ReadInt32LittleEndian(chunk[(CountBytes + (block * HeadBytes))..]);

    public static byte Bound(ReadOnlySpan<byte> chunk, int block) => chunk[CountBytes + (block * HeadBytes) + 8];

    /// <summary>Writes up to <see cref="MostPassages"/> postings; <paramref name="norms"/> are those of all passages of the
    /// segment.</summary>
    public static ChunkHead Write(TermPostings postings, ChunkRange range, float[] norms, ChunkBytes target)
    {
        target.Clear();
        var blocks = (range.Count + BlockPacking.BlockSize - 1) / BlockPacking.BlockSize;
        target.Postings.WriteUInt32((uint)blocks);
        target.Postings.Reserve(blocks * HeadBytes);
        target.Positions.Reserve(blocks * OffsetBytes);
        var place = range.FirstPosition;
        byte highest = 0;
        for (var block = 0; block < blocks; block++)
        {
            var first = range.First + (block * BlockPacking.BlockSize);
            var count = Math.Min(BlockPacking.BlockSize, range.First + range.Count - first);
            var bound = BoundOf(postings, first, count, norms);
            highest = Math.Max(highest, bound);
            WriteBlock(postings, (first, count), (block, bound), target.Postings);
            var offset = (uint)target.Positions.Length;
            BinaryPrimitives.WriteUInt32LittleEndian(target.Positions.At(block * OffsetBytes), offset);
            place = InlinePostings.WritePositions(postings, first, count, place, target.Positions);
        }

        return new ChunkHead(postings.Passages[range.First + range.Count - 1], highest, place);
    }

    /// <summary>Reads the passages of a block, and returns how many there are.</summary>
    public static int ReadPassages(ReadOnlySpan<byte> chunk, int block, int lastBefore, Span<int> passages)
    {
        var head = chunk.Slice(CountBytes + (block * HeadBytes), HeadBytes);
        var numbers = chunk[BinaryPrimitives.ReadInt32LittleEndian(head[4..])..];
        if (head[9] == Unpacked)
        {
            return ReadUnpacked(numbers, lastBefore, passages);
        }

        BlockPacking.Unpack(numbers, head[9], passages);
        BlockPacking.AddUp(passages, lastBefore);
        return BlockPacking.BlockSize;
    }

    /// <summary>Reads the frequencies of a block of <paramref name="count"/> passages.</summary>
    public static void ReadFrequencies(ReadOnlySpan<byte> chunk, int block, int count, Span<int> frequencies)
    {
        var head = chunk.Slice(CountBytes + (block * HeadBytes), HeadBytes);
        var numbers = chunk[BinaryPrimitives.ReadInt32LittleEndian(head[4..])..];
        if (head[9] == Unpacked)
        {
            Span<int> passages = stackalloc int[BlockPacking.BlockSize];
            InlinePostings.Read(numbers[1..], passages[..count], frequencies[..count]);
            return;
        }

        BlockPacking.Unpack(numbers[BlockPacking.PackedBytes(head[9])..], head[10], frequencies);
        for (var i = 0; i < BlockPacking.BlockSize; i++)
        {
            frequencies[i]++;
        }
    }

    /// <summary>Where the positions of a block begin in the chunk of positions.</summary>
    public static int PositionsOffset(ReadOnlySpan<byte> positions, int block) =>
        BinaryPrimitives.ReadInt32LittleEndian(positions[(block * OffsetBytes)..]);

    private static int ReadUnpacked(ReadOnlySpan<byte> numbers, int lastBefore, Span<int> passages)
    {
        int count = numbers[0];
        Span<int> frequencies = stackalloc int[BlockPacking.BlockSize];
        InlinePostings.Read(numbers[1..], passages[..count], frequencies);
        for (var i = 0; i < count; i++)
        {
            passages[i] += lastBefore + 1;
        }

        return count;
    }

    private static byte BoundOf(TermPostings postings, int first, int count, float[] norms)
    {
        var highest = 0f;
        for (var i = first; i < first + count; i++)
        {
            highest = Math.Max(highest, Bm25.Weight(postings.Frequencies[i], norms[postings.Passages[i]]));
        }

        return Bm25.BoundOf(highest);
    }

    private static void WriteBlock(
        TermPostings postings,
        (int First, int Count) range,
        (int Number, byte Bound) block,
        ByteWriter target
    )
    {
        Span<uint> distances = stackalloc uint[BlockPacking.BlockSize];
        Span<uint> frequencies = stackalloc uint[BlockPacking.BlockSize];
        var passages = CollectionsMarshal.AsSpan(postings.Passages);
        var last = range.First == 0 ? -1 : passages[range.First - 1];
        for (var i = 0; i < range.Count; i++)
        {
            distances[i] = (uint)(passages[range.First + i] - last - 1);
            frequencies[i] = (uint)postings.Frequencies[range.First + i] - 1;
            last = passages[range.First + i];
        }

        var isFull = range.Count == BlockPacking.BlockSize;
        var bits = isFull ? (byte)BlockPacking.BitsFor(distances) : Unpacked;
        var frequencyBits = (byte)BlockPacking.BitsFor(frequencies);
        var head = target.At(CountBytes + (block.Number * HeadBytes));
        BinaryPrimitives.WriteInt32LittleEndian(head, last);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], target.Length);
        (head[8], head[9], head[10]) = (block.Bound, bits, frequencyBits);
        if (isFull)
        {
            BlockPacking.Pack(distances, bits, target.Reserve(BlockPacking.PackedBytes(bits)));
            BlockPacking.Pack(frequencies, frequencyBits, target.Reserve(BlockPacking.PackedBytes(frequencyBits)));
        }
        else
        {
            WriteUnpacked(distances[..range.Count], frequencies, target);
        }
    }

    private static void WriteUnpacked(ReadOnlySpan<uint> distances, ReadOnlySpan<uint> frequencies, ByteWriter target)
    {
        target.WriteByte((byte)distances.Length);
        for (var i = 0; i < distances.Length; i++)
        {
            var isSingle = frequencies[i] == 0;
            target.WriteVarInt((distances[i] << 1) | (isSingle ? 1u : 0));
            if (!isSingle)
            {
                target.WriteVarInt(frequencies[i] + 1);
            }
        }
    }
}
