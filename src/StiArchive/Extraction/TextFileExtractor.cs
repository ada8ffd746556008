namespace StiArchive.Extraction;

/// <summary>Reads a plain text file: bytes of any of the encodings that Chinese papers come in, to numbered lines.</summary>
public static class TextFileExtractor
{
    /// <summary>Returns what the file holds. There is no file that cannot be read: what is not text stands as U+FFFD and is
    /// listed in <see cref="ExtractedText.Broken"/>.</summary>
    /// <param name="name">Name of the file, for messages only.</param>
    public static ExtractedText Extract(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);

        var encoding = EncodingDetector.Detect(bytes);
        var decoded = TextDecoder.Decode(bytes, encoding);
        var lines = LineCutter.Cut(decoded.Text);

        return new ExtractedText(name, encoding.Name, lines, decoded.Broken);
    }
}
