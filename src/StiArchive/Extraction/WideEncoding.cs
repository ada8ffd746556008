using System.Buffers.Binary;

namespace StiArchive.Extraction;

/// <summary>Recognises UTF-16 and UTF-32 without a byte order mark.</summary>
internal static class WideEncoding
{
    /// <summary>Bytes of another encoding, read two by two, scatter over all of Unicode; half of them would be rare.</summary>
    private const double PlausibleShare = 0.9;

    private static readonly (FileEncoding Encoding, int UnitBytes)[] Candidates =
    [
        (FileEncoding.Utf32Le, sizeof(uint)),
        (FileEncoding.Utf32Be, sizeof(uint)),
        (FileEncoding.Utf16Le, sizeof(ushort)),
        (FileEncoding.Utf16Be, sizeof(ushort)),
    ];

    /// <summary>Returns null where the bytes make no sense read two by two or four by four.</summary>
    public static FileEncoding? Detect(ReadOnlySpan<byte> sample)
    {
        var (best, bestShare) = ((FileEncoding?)null, 0.0);
        foreach (var (encoding, unitBytes) in Candidates)
        {
            var share = ShareOfPlausible(sample, encoding, unitBytes);
            if (share >= PlausibleShare && share > bestShare)
            {
                (best, bestShare) = (encoding, share);
            }
        }

        return best;
    }

    private static double ShareOfPlausible(ReadOnlySpan<byte> sample, FileEncoding encoding, int unitBytes)
    {
        var units = sample.Length / unitBytes;
        var plausible = 0;
        for (var unit = 0; unit < units; unit++)
        {
            plausible += IsPlausible(Read(sample.Slice(unit * unitBytes, unitBytes), encoding)) ? 1 : 0;
        }

        return units == 0 ? 0 : (double)plausible / units;
    }

    private static uint Read(ReadOnlySpan<byte> unit, FileEncoding encoding) =>
        encoding.Name switch
        {
            "utf-32le" => BinaryPrimitives.ReadUInt32LittleEndian(unit),
            "utf-32be" => BinaryPrimitives.ReadUInt32BigEndian(unit),
            "utf-16le" => BinaryPrimitives.ReadUInt16LittleEndian(unit),
            _ => BinaryPrimitives.ReadUInt16BigEndian(unit),
        };

    /// <summary>Blanks, ASCII, Latin letters, general and Chinese punctuation, common Han and full-width forms.</summary>
    private static bool IsPlausible(uint value) =>
        value
            is '\t'
                or '\n'
                or '\r'
                or '\f'
                or (>= 0x20 and <= 0x7E)
                or (>= 0xA0 and <= 0xFF)
                or (>= 0x2000 and <= 0x206F)
                or (>= 0x2460 and <= 0x24FF)
                or (>= 0x3000 and <= 0x303F)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xFF00 and <= 0xFFEF);
}
