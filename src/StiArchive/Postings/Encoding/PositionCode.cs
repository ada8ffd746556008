using System.Runtime.Intrinsics;

namespace StiArchive.Postings.Encoding;

/// <summary>The form of a position: nearly all passages have fewer than 240 words and characters, so that one byte holds
/// nearly all positions, where <see cref="VarInt"/> has one for 128 numbers only.</summary>
internal static class PositionCode
{
    // From here on a byte holds the four lowest bits of what is above, and a number behind it the others.
    private const int FirstLong = 240;
    private const int BitsOfFirst = 4;
    private const uint MaskOfFirst = (1 << BitsOfFirst) - 1;

    public static void Write(ByteWriter target, uint position)
    {
        if (position < FirstLong)
        {
            target.WriteByte((byte)position);
            return;
        }

        var rest = position - FirstLong;
        target.WriteByte((byte)(FirstLong + (rest & MaskOfFirst)));
        target.WriteVarInt(rest >> BitsOfFirst);
    }

    /// <summary>Reads at <paramref name="offset"/> and moves it behind the position.</summary>
    public static uint Read(ReadOnlySpan<byte> bytes, ref int offset)
    {
        uint first = bytes[offset++];
        return first < FirstLong ? first : first + (VarInt.Read(bytes, ref offset) << BitsOfFirst);
    }

    /// <summary>Reads the positions of a term in one passage, each of which is written as its distance from the one
    /// before.</summary>
    public static void ReadAll(ReadOnlySpan<byte> bytes, ref int offset, Span<int> positions)
    {
        var last = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            last += (int)Read(bytes, ref offset);
            positions[i] = last;
        }
    }

    /// <summary>Moves <paramref name="offset"/> behind the next <paramref name="count"/> positions.</summary>
    public static void Skip(ReadOnlySpan<byte> bytes, ref int offset, int count)
    {
        while (count > 0)
        {
            if (count >= Vector128<byte>.Count && AreShort(bytes[offset..]))
            {
                offset += Vector128<byte>.Count;
                count -= Vector128<byte>.Count;
            }
            else
            {
                Read(bytes, ref offset);
                count--;
            }
        }
    }

    /// <summary>Whether the next sixteen bytes are a position each.</summary>
    private static bool AreShort(ReadOnlySpan<byte> bytes) =>
        Vector128.LessThanAll(Vector128.Create(bytes), Vector128.Create<byte>(FirstLong));
}
