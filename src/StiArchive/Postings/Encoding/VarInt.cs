using System.Numerics;

namespace StiArchive.Postings.Encoding;

/// <summary>Small numbers in few bytes: seven bits a byte, the lowest first; the high bit says that more follow.</summary>
internal static class VarInt
{
    private const int LongestBytes = 5;

    /// <summary>Reads at <paramref name="offset"/> and moves it behind the number.</summary>
    /// <exception cref="InvalidDataException">More than five bytes belong to it: nothing of ours.</exception>
    public static uint Read(ReadOnlySpan<byte> bytes, ref int offset)
    {
        uint first = bytes[offset];
        if (first < 0x80)
        {
            offset++;
            return first;
        }

        return ReadLong(bytes, ref offset);
    }

    /// <summary>Bytes that a number takes.</summary>
    public static int Length(uint value) => (BitOperations.Log2(value) / 7) + 1;

    /// <summary>Writes a number, and returns how many bytes it took.</summary>
    public static int Write(uint value, Span<byte> target)
    {
        var length = 0;
        while (value >= 0x80)
        {
            target[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        target[length++] = (byte)value;
        return length;
    }

    private static uint ReadLong(ReadOnlySpan<byte> bytes, ref int offset)
    {
        var value = 0u;
        for (var i = 0; i < LongestBytes; i++)
        {
            uint next = bytes[offset++];
            value |= (next & 0x7F) << (7 * i);
            if (next < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException("The index is damaged: a number in a posting list has no end.");
    }
}
