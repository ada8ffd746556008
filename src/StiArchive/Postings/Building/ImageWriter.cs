using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Building;

/// <summary>Writes the terms of a small segment into one stretch of bytes (<see cref="Reading.SegmentImage"/>).</summary>
/// <remarks>Key, number of passages and <see cref="InlinePostings"/> of one term after the other.</remarks>
internal sealed class ImageWriter : ITermSink
{
    private readonly ByteWriter _bytes = new(1 << 14);
    private readonly ByteWriter _postings = new();

    public void Write(ReadOnlySpan<byte> key, TermPostings postings)
    {
        _postings.Clear();
        InlinePostings.Write(postings, _postings);
        _bytes.WriteVarInt((uint)key.Length);
        _bytes.Write(key);
        _bytes.WriteVarInt((uint)postings.Count);
        _bytes.WriteVarInt((uint)_postings.Length);
        _bytes.Write(_postings.Written);
    }

    public byte[] ToArray() => _bytes.ToArray();
}
