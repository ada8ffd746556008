namespace StiArchive.Postings.Encoding;

/// <summary>Reads what <see cref="ByteWriter.WriteVarInt"/> wrote.</summary>
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
