using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Reading;

/// <summary>A long posting list in the chunks of a stored segment, each read when it is needed.</summary>
internal sealed class ChunkedBlocks(ChunkDirectory directory, int count, Func<long, byte[]> readChunk) : PostingBlocks
{
    private const int BlocksPerChunk = PostingChunk.MostBlocks;

    private int _chunk = -1;
    private byte[] _postings = [];
    private int _positionsChunk = -1;
    private byte[] _positions = [];

    public override int Count => count;

    public override int BlockCount { get; } = (count + BlockPacking.BlockSize - 1) / BlockPacking.BlockSize;

    public override bool HasPositions => directory.HasPositions;

    public override float WeightBound { get; } = Bm25.Bound(directory.Bounds.Max());

    public override int Find(int block, int passage)
    {
        if (block >= BlockCount)
        {
            return BlockCount;
        }

        var chunk = block / BlocksPerChunk;
        if (directory.LastPassages[chunk] < passage)
        {
            chunk = FindChunk(chunk + 1, passage);
            if (chunk == directory.ChunkCount)
            {
                return BlockCount;
            }

            block = chunk * BlocksPerChunk;
        }

        Load(chunk);
        var inChunk = block % BlocksPerChunk;
        while (PostingChunk.LastPassage(_postings, inChunk) < passage)
        {
            inChunk++;
        }

        return (chunk * BlocksPerChunk) + inChunk;
    }

    public override int LastPassage(int block)
    {
        Load(block / BlocksPerChunk);
        return PostingChunk.LastPassage(_postings, block % BlocksPerChunk);
    }

    public override float WeightBoundOf(int block)
    {
        Load(block / BlocksPerChunk);
        return Bm25.Bound(PostingChunk.Bound(_postings, block % BlocksPerChunk));
    }

    public override int ReadPassages(int block, Span<int> passages)
    {
        Load(block / BlocksPerChunk);
        var lastBefore = block % BlocksPerChunk == 0 ? LastOfChunkBefore() : LastPassage(block - 1);
        return PostingChunk.ReadPassages(_postings, block % BlocksPerChunk, lastBefore, passages);
    }

    public override void ReadFrequencies(int block, int count, Span<int> frequencies)
    {
        Load(block / BlocksPerChunk);
        PostingChunk.ReadFrequencies(_postings, block % BlocksPerChunk, count, frequencies);
    }

    public override ReadOnlySpan<byte> Positions(int block)
    {
        var chunk = block / BlocksPerChunk;
        if (_positionsChunk != chunk)
        {
            _positions = readChunk(directory.FirstChunk + directory.ChunkCount + chunk);
            _positionsChunk = chunk;
        }

        return _positions.AsSpan(PostingChunk.PositionsOffset(_positions, block % BlocksPerChunk));
    }

    // Each cursor holds the chunk that it is in.
    public override PostingBlocks ForAnotherCursor() => (PostingBlocks)MemberwiseClone();

    private int LastOfChunkBefore() => _chunk == 0 ? -1 : directory.LastPassages[_chunk - 1];

    private int FindChunk(int from, int passage)
    {
        var found = Array.BinarySearch(directory.LastPassages, from, directory.ChunkCount - from, passage);
        return found >= 0 ? found : ~found;
    }

    private void Load(int chunk)
    {
        if (_chunk != chunk)
        {
            _postings = readChunk(directory.FirstChunk + chunk);
            _chunk = chunk;
        }
    }
}
