using System.Buffers;
using System.Text;

namespace StiArchive.Extraction;

/// <summary>Turns the bytes of a file into characters and notes each place where that fails.</summary>
internal static class TextDecoder
{
    private const char Replacement = '\uFFFD';

    // NUL is no text in any encoding, and neither Markdown nor YAML can hold it.
    private static readonly SearchValues<char> Suspicious = SearchValues.Create("\0\uFFFD");

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, FileEncoding encoding)
    {
        var text = encoding.Encoding.GetString(bytes[encoding.PreambleBytes..]);

        return text.AsSpan().ContainsAny(Suspicious) ? Walk(bytes, encoding) : new DecodedText(text, []);
    }

    /// <summary>Decodes character by character: the only way to tell which byte a replacement stands for.</summary>
    private static DecodedText Walk(ReadOnlySpan<byte> bytes, FileEncoding encoding)
    {
        var text = new StringBuilder(bytes.Length / 2);
        var broken = new List<BrokenBytes>();
        var (lineNumber, endOfBroken) = (1, -1);
        Span<char> characters = stackalloc char[8];

        for (var offset = encoding.PreambleBytes; offset < bytes.Length; )
        {
            var unit = bytes.Slice(offset, EncodedCharacter.LengthBytes(bytes[offset..], encoding));
            var count = encoding.Encoding.GetChars(unit, characters);
            if (IsBroken(unit, characters[..count], encoding))
            {
                if (offset != endOfBroken)
                {
                    broken.Add(new BrokenBytes(offset, lineNumber));
                }

                endOfBroken = offset + unit.Length;
                text.Append(Replacement);
            }
            else
            {
                lineNumber += IsLineStart(text, characters[0]) ? 1 : 0;
                text.Append(characters[..count]);
            }

            offset += unit.Length;
        }

        return new DecodedText(text.ToString(), broken);
    }

    private static bool IsBroken(ReadOnlySpan<byte> unit, ReadOnlySpan<char> characters, FileEncoding encoding)
    {
        if (!characters.ContainsAny(Suspicious))
        {
            return characters.IsEmpty;
        }

        // A replacement character that the file itself holds was lost before it came to us; it is text now.
        return !unit.SequenceEqual(encoding.Encoding.GetBytes(Replacement.ToString()));
    }

    /// <summary>A CR LF pair is one line break: its LF does not count again.</summary>
    private static bool IsLineStart(StringBuilder text, char character) =>
        character == '\r' || (character == '\n' && (text.Length == 0 || text[^1] != '\r'));
}
