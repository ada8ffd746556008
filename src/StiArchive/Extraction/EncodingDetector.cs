using System.Buffers;
using System.Text;

namespace StiArchive.Extraction;

/// <summary>Tells the encoding of a text file from its bytes.</summary>
/// <remarks>
/// A byte order mark decides. Without one, UTF-8 is so regular that other text hardly passes for it; UTF-16 and UTF-32
/// betray themselves by characters that make sense at one alignment only. What remains is GB18030 or Big5, whose bytes
/// overlap: the reading with more of the commonest Chinese characters is the right one.
/// </remarks>
internal static class EncodingDetector
{
    /// <summary>As much as is needed to be sure; files may be large.</summary>
    private const int SampleBytes = 1 << 18;

    /// <summary>A file that was cut, or damaged here and there, is still UTF-8.</summary>
    private const int SoundForEachBroken = 4;

    private static readonly (byte[] Mark, FileEncoding Encoding)[] ByteOrderMarks =
    [
        ([0xEF, 0xBB, 0xBF], FileEncoding.Utf8),
        ([0xFF, 0xFE, 0x00, 0x00], FileEncoding.Utf32Le), // before UTF-16, whose mark begins alike
        ([0x00, 0x00, 0xFE, 0xFF], FileEncoding.Utf32Be),
        ([0xFF, 0xFE], FileEncoding.Utf16Le),
        ([0xFE, 0xFF], FileEncoding.Utf16Be),
        ([0x84, 0x31, 0x95, 0x33], FileEncoding.Gb18030),
    ];

    public static FileEncoding Detect(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in ByteOrderMarks)
        {
            if (bytes.StartsWith(mark))
            {
                return encoding with { PreambleBytes = mark.Length };
            }
        }

        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        var mayBeWide = sample.Contains((byte)0);
        return (mayBeWide ? WideEncoding.Detect(sample) : null)
            ?? (LooksLikeUtf8(bytes) ? FileEncoding.Utf8 : null)
            ?? WideEncoding.Detect(sample)
            ?? ChineseCodePage.Detect(sample)
            ?? FileEncoding.Utf8;
    }

    private static bool LooksLikeUtf8(ReadOnlySpan<byte> bytes)
    {
        var (sound, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            var isSound = Rune.DecodeFromUtf8(bytes, out _, out var consumed) == OperationStatus.Done;
            (sound, broken) = isSound ? (sound + 1, broken) : (sound, broken + 1);
            bytes = bytes[consumed..];
        }

        return broken == 0 || sound >= broken * (long)SoundForEachBroken;
    }
}
