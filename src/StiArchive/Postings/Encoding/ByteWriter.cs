using System.Buffers.Binary;

namespace StiArchive.Postings.Encoding;

/// <summary>Bytes that grow, and numbers written into them.</summary>
internal sealed class ByteWriter(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>What was written from <paramref name="offset"/> on, to be written over.</summary>
    public Span<byte> At(int offset) => _bytes.AsSpan(offset, Length - offset);

    public byte[] ToArray() => Written.ToArray();

    public void WriteByte(byte value) => Reserve(1)[0] = value;

    public void WriteUInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Reserve(sizeof(uint)), value);

    public void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>Writes a number as <see cref="VarInt"/>.</summary>
    public void WriteVarInt(uint value)
    {
        if (value < 0x80)
        {
            WriteByte((byte)value);
            return;
        }

        VarInt.Write(value, Reserve(VarInt.Length(value)));
    }

    /// <summary>The next <paramref name="count"/> bytes, to be written by the caller.</summary>
    public Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }

        var reserved = _bytes.AsSpan(Length, count);
        Length += count;
        return reserved;
    }
}
