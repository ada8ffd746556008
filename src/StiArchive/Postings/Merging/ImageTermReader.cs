using StiArchive.Postings.Encoding;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Merging;

/// <summary>Reads the terms of a small segment.</summary>
internal sealed class ImageTermReader(SegmentImage image, int[] places) : TermReader(places)
{
    private int _next;

    public override bool Read()
    {
        var hasTerm = _next < image.TermCount;
        Key = hasTerm ? image.KeyAt(_next) : default;
        _next++;
        return hasTerm;
    }

    public override void AddTo(TermPostings postings)
    {
        var (bytes, count) = image.PostingsAt(_next - 1);
        AddTo(postings, bytes.Span, count);
    }
}
