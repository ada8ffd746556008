namespace StiArchive.Originals;

/// <summary>Turns away what is plainly no text, before anything is made of it.</summary>
public static class Admission
{
    // A text file with a few broken bytes is still worth keeping; from one broken sign in ten on, nothing can be trusted.
    private const int SoundSignsPerBrokenSign = 10;

    private static readonly byte[][] FirstBytesOfOtherTypes =
    [
        [.. "%PDF-"u8],
        [.. "PK\u0003\u0004"u8], // DOCX, EPUB, ZIP
        [0xD0, 0xCF, 0x11, 0xE0], // Word before 2007
        [.. "{\\rtf"u8],
        [0x89, .. "PNG"u8],
        [0xFF, 0xD8, 0xFF], // JPEG
        [0x1F, 0x8B], // gzip
    ];

    /// <summary>Why the file is turned away; null where it may be text.</summary>
    /// <param name="lines">What was read out of the bytes; broken bytes stand as U+FFFD.</param>
    public static RejectionReason? Check(ReadOnlySpan<byte> bytes, IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);

        foreach (var first in FirstBytesOfOtherTypes)
        {
            if (bytes.StartsWith(first))
            {
                return RejectionReason.OtherFileType;
            }
        }

        var (sound, broken) = Count(lines);
        if (sound + broken == 0)
        {
            return RejectionReason.Empty;
        }

        return broken * SoundSignsPerBrokenSign >= sound ? RejectionReason.NotText : null;
    }

    private static (long Sound, long Broken) Count(IEnumerable<string> lines)
    {
        var (sound, broken) = (0L, 0L);
        foreach (var c in lines.SelectMany(line => line).Where(c => !char.IsWhiteSpace(c)))
        {
            if (c == '\uFFFD' || char.IsControl(c))
            {
                broken++;
            }
            else
            {
                sound++;
            }
        }

        return (sound, broken);
    }
}
