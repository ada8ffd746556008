using System.Buffers.Binary;
using System.Text;

namespace StiArchive.Extraction;

/// <summary>How many bytes the next character of a text takes, sound or broken.</summary>
internal static class EncodedCharacter
{
    /// <summary>Returns at least 1 and at most <paramref name="bytes"/>' length; a broken sequence is never longer than what
    /// is certainly not part of a sound character.</summary>
    public static int LengthBytes(ReadOnlySpan<byte> bytes, FileEncoding encoding)
    {
        var length = encoding.Name switch
        {
            "utf-8" => Utf8Length(bytes),
            "utf-16le" => Utf16Length(bytes, BinaryPrimitives.TryReadUInt16LittleEndian),
            "utf-16be" => Utf16Length(bytes, BinaryPrimitives.TryReadUInt16BigEndian),
            "utf-32le" or "utf-32be" => sizeof(uint),
            "gb18030" => Gb18030Length(bytes),
            _ => DoubleByteLength(bytes),
        };

        return Math.Min(length, bytes.Length);
    }

    private delegate bool TryReadUnit(ReadOnlySpan<byte> bytes, out ushort unit);

    private static int Utf8Length(ReadOnlySpan<byte> bytes)
    {
        Rune.DecodeFromUtf8(bytes, out _, out var consumed);
        return consumed;
    }

    private static int Utf16Length(ReadOnlySpan<byte> bytes, TryReadUnit tryRead)
    {
        var isPair =
            tryRead(bytes, out var high)
            && char.IsHighSurrogate((char)high)
            && tryRead(bytes[sizeof(ushort)..], out var low)
            && char.IsLowSurrogate((char)low);

        return isPair ? 2 * sizeof(ushort) : sizeof(ushort);
    }

    /// <summary>A digit as the second byte makes a sequence of four (GB 18030-2005, 5.1).</summary>
    private static int Gb18030Length(ReadOnlySpan<byte> bytes)
    {
        var isLong =
            bytes.Length >= 4
            && IsLead(bytes[0])
            && char.IsAsciiDigit((char)bytes[1])
            && IsLead(bytes[2])
            && char.IsAsciiDigit((char)bytes[3]);

        return isLong ? 4 : DoubleByteLength(bytes);
    }

    /// <summary>A second byte that cannot be one is left alone: it may be a line break.</summary>
    private static int DoubleByteLength(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && IsLead(bytes[0]) && bytes[1] is >= 0x40 and not 0x7F and not 0xFF ? 2 : 1;

    private static bool IsLead(byte value) => value is >= 0x81 and <= 0xFE;
}
