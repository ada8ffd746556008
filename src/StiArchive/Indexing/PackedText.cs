using System.Text;

namespace StiArchive.Indexing;

/// <summary>A text in whichever of UTF-8 and UTF-16 takes fewer bytes.</summary>
/// <remarks>That is UTF-16 for Chinese, which becomes a tenth smaller by deflating than UTF-8 does, and in a third of the time
/// no larger (docs/performance.md).</remarks>
internal static class PackedText
{
    /// <summary>Whether a text is written as UTF-16.</summary>
    public static bool IsWide(string text) => Encoding.UTF8.GetByteCount(text) > text.Length * sizeof(char);

    public static void Write(BinaryWriter writer, string text)
    {
        var isWide = IsWide(text);
        var bytes = EncodingOf(isWide).GetBytes(text);
        writer.Write7BitEncodedInt((bytes.Length << 1) | (isWide ? 1 : 0));
        writer.Write(bytes);
    }

    public static string Read(BinaryReader reader)
    {
        var lengthAndWidth = reader.Read7BitEncodedInt();
        return EncodingOf((lengthAndWidth & 1) == 1).GetString(reader.ReadBytes(lengthAndWidth >>> 1));
    }

    private static Encoding EncodingOf(bool isWide) => isWide ? Encoding.Unicode : Encoding.UTF8;
}
