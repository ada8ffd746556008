using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Reading;

/// <summary>A short posting list, or one of a small segment: decoded at once.</summary>
internal sealed class InlineBlocks : PostingBlocks
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int[] _passages;
    private readonly int[] _frequencies;
    private readonly int _positions;

    public InlineBlocks(ReadOnlyMemory<byte> bytes, int count)
    {
        _bytes = bytes;
        _passages = new int[count];
        _frequencies = new int[count];
        _positions = InlinePostings.Read(bytes.Span, _passages, _frequencies);
    }

    public override int Count => _passages.Length;

    public override int BlockCount => 1;

    public override bool HasPositions => _positions < _bytes.Length;

    public override float WeightBound => Bm25.Limit;

    public override int Find(int block, int passage) => block == 0 && passage <= _passages[^1] ? 0 : 1;

    public override int LastPassage(int block) => _passages[^1];

    public override float WeightBoundOf(int block) => WeightBound;

    public override int ReadPassages(int block, Span<int> passages)
    {
        _passages.CopyTo(passages);
        return _passages.Length;
    }

    public override void ReadFrequencies(int block, int count, Span<int> frequencies) =>
        _frequencies.CopyTo(frequencies);

    public override ReadOnlySpan<byte> Positions(int block) => _bytes.Span[_positions..];
}
