using System.Runtime.InteropServices;

namespace StiArchive.Postings.Encoding;

/// <summary>The form of short posting lists: one stretch of bytes, read whole.</summary>
/// <remarks>
/// For each passage the distance from the one before, doubled, with the low bit set for a single occurrence; otherwise the
/// frequency follows. Behind them the positions of each passage, as distances.
/// </remarks>
internal static class InlinePostings
{
    /// <summary>What is longer is written in blocks (<see cref="PostingChunk"/>).</summary>
    public const int MostPassages = BlockPacking.BlockSize;

    public static void Write(TermPostings postings, ByteWriter target)
    {
        var last = -1;
        for (var i = 0; i < postings.Count; i++)
        {
            var distance = (uint)(postings.Passages[i] - last - 1) << 1;
            last = postings.Passages[i];
            var frequency = (uint)postings.Frequencies[i];
            target.WriteVarInt(frequency == 1 ? distance | 1 : distance);
            if (frequency != 1)
            {
                target.WriteVarInt(frequency);
            }
        }

        WritePositions(postings, 0, postings.Count, 0, target);
    }

    /// <summary>Reads passages and frequencies, and returns where the positions begin.</summary>
    public static int Read(ReadOnlySpan<byte> bytes, Span<int> passages, Span<int> frequencies)
    {
        var offset = 0;
        var last = -1;
        for (var i = 0; i < passages.Length; i++)
        {
            var distance = VarInt.Read(bytes, ref offset);
            last += (int)(distance >> 1) + 1;
            passages[i] = last;
            frequencies[i] = (distance & 1) == 1 ? 1 : (int)VarInt.Read(bytes, ref offset);
        }

        return offset;
    }

    /// <summary>Writes the positions of <paramref name="count"/> passages from <paramref name="first"/> on, of which the
    /// first position is the one at <paramref name="place"/>; returns the place behind the last.</summary>
    public static int WritePositions(TermPostings postings, int first, int count, int place, ByteWriter target)
    {
        if (postings.Positions.Count == 0)
        {
            return place;
        }

        var positions = CollectionsMarshal.AsSpan(postings.Positions);
        for (var i = first; i < first + count; i++)
        {
            var last = 0;
            foreach (var position in positions.Slice(place, postings.Frequencies[i]))
            {
                PositionCode.Write(target, (uint)(position - last));
                last = position;
            }

            place += postings.Frequencies[i];
        }

        return place;
    }
}
