using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Merging;

/// <summary>Reads the terms of a small segment.</summary>
internal sealed class ImageTermReader(SegmentImage image, int[] places) : TermReader(places)
{
    private int _next;

    public override bool Read()
    {
        Key = _next < image.TermCount ? image.KeyAt(_next).ToArray() : null;
        _next++;
        return Key is not null;
    }

    protected override PostingBlocks OpenPostings() => image.BlocksAt(_next - 1);
}
