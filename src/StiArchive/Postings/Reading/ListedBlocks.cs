using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Reading;

/// <summary>A posting list that was made for one search, such as that of all words with a beginning; without
/// positions.</summary>
internal sealed class ListedBlocks : PostingBlocks
{
    private readonly int[] _passages;
    private readonly int[] _frequencies;
    private readonly float[] _bounds;

    /// <summary>Lists the passages with a frequency.</summary>
    /// <param name="frequencies">Of each passage of the segment; 0 where it is not in the list.</param>
    public ListedBlocks(ReadOnlySpan<ushort> frequencies, float[] norms)
    {
        _passages = new int[frequencies.Length - frequencies.Count<ushort>(0)];
        _frequencies = new int[_passages.Length];
        var place = 0;
        for (var passage = 0; passage < frequencies.Length; passage++)
        {
            if (frequencies[passage] > 0)
            {
                (_passages[place], _frequencies[place++]) = (passage, frequencies[passage]);
            }
        }

        _bounds = BoundsOf(norms);
    }

    public override int Count => _passages.Length;

    public override int BlockCount => _bounds.Length;

    public override bool HasPositions => false;

    public override float WeightBound => _bounds.DefaultIfEmpty().Max();

    public override int Find(int block, int passage)
    {
        while (block < BlockCount && LastPassage(block) < passage)
        {
            block++;
        }

        return block;
    }

    public override int LastPassage(int block) =>
        _passages[Math.Min((block + 1) * BlockPacking.BlockSize, _passages.Length) - 1];

    public override float WeightBoundOf(int block) => _bounds[block];

    public override int ReadPassages(int block, Span<int> passages)
    {
        var numbers = Slice(_passages, block);
        numbers.CopyTo(passages);
        return numbers.Length;
    }

    public override void ReadFrequencies(int block, int count, Span<int> frequencies) =>
        Slice(_frequencies, block).CopyTo(frequencies);

    public override ReadOnlySpan<byte> Positions(int block) => [];

    private float[] BoundsOf(float[] norms)
    {
        var bounds = new float[(_passages.Length + BlockPacking.BlockSize - 1) / BlockPacking.BlockSize];
        for (var i = 0; i < _passages.Length; i++)
        {
            ref var bound = ref bounds[i / BlockPacking.BlockSize];
            bound = Math.Max(bound, Bm25.Weight(_frequencies[i], norms[_passages[i]]));
        }

        return bounds;
    }

    private static ReadOnlySpan<int> Slice(int[] numbers, int block)
    {
        var start = block * BlockPacking.BlockSize;
        return numbers.AsSpan(start, Math.Min(BlockPacking.BlockSize, numbers.Length - start));
    }
}
