using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Building;

/// <summary>Takes the terms of a segment, in the order of their keys' bytes.</summary>
internal interface ITermSink
{
    void Write(ReadOnlySpan<byte> key, TermPostings postings);
}
