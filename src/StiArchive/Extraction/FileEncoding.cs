using System.Text;

namespace StiArchive.Extraction;

/// <summary>The encoding that a file is read in.</summary>
/// <param name="Name">As shown to a librarian and kept with the original: <c>utf-8</c>, <c>gb18030</c> …</param>
/// <param name="Encoding">Replaces what it cannot read by U+FFFD.</param>
/// <param name="PreambleBytes">Length of the byte order mark at the start of the file; zero where there is none.</param>
internal sealed record FileEncoding(string Name, Encoding Encoding, int PreambleBytes = 0)
{
    public static FileEncoding Utf8 { get; } = new("utf-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public static FileEncoding Utf16Le { get; } =
        new("utf-16le", new UnicodeEncoding(bigEndian: false, byteOrderMark: false));

    public static FileEncoding Utf16Be { get; } =
        new("utf-16be", new UnicodeEncoding(bigEndian: true, byteOrderMark: false));

    public static FileEncoding Utf32Le { get; } =
        new("utf-32le", new UTF32Encoding(bigEndian: false, byteOrderMark: false));

    public static FileEncoding Utf32Be { get; } =
        new("utf-32be", new UTF32Encoding(bigEndian: true, byteOrderMark: false));

    /// <summary>Also reads its subsets GBK and GB 2312.</summary>
    public static FileEncoding Gb18030 { get; } = new("gb18030", FromCodePage(54936));

    public static FileEncoding Big5 { get; } = new("big5", FromCodePage(950));

    private static Encoding FromCodePage(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            codePage,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD")
        ) ?? throw new NotSupportedException($"This .NET runtime has no code page {codePage}.");
}
