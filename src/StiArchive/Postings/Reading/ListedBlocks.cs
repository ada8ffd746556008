using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Reading;

/// <summary>A posting list that was made for one search, such as that of all words with a beginning; without
/// positions.</summary>
internal sealed class ListedBlocks : PostingBlocks
{
    // Where fewer than one passage in so many has a word, sorting is cheaper than an entry for every passage.
    private const int SparseShare = 64;

    private readonly int[] _passages;
    private readonly int[] _frequencies;
    private readonly float[] _bounds;

    private ListedBlocks(int[] passages, int[] frequencies, float[] norms)
    {
        (_passages, _frequencies) = (passages, frequencies);
        _bounds = BoundsOf(norms);
    }

    /// <summary>One list of several, in which frequencies are added up.</summary>
    /// <param name="lists">Cursors that have not moved.</param>
    /// <param name="postingCount">How many postings they have together.</param>
    /// <param name="norms">Of all passages of the segment.</param>
    public static ListedBlocks Merge(IEnumerable<PostingCursor> lists, long postingCount, float[] norms)
    {
        var (passages, frequencies) =
            postingCount < norms.Length / SparseShare
                ? BySorting(lists, (int)postingCount)
                : ByCounting(lists, norms.Length);
        return new ListedBlocks(passages, frequencies, norms);
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

    private static (int[] Passages, int[] Frequencies) BySorting(IEnumerable<PostingCursor> lists, int postingCount)
    {
        var postings = new List<(int Passage, int Frequency)>(postingCount);
        foreach (var cursor in lists)
        {
            while (cursor.Next() != PostingCursor.End)
            {
                postings.Add((cursor.Passage, cursor.Frequency));
            }
        }

        postings.Sort((one, other) => one.Passage.CompareTo(other.Passage));
        var merged = new List<(int Passage, int Frequency)>(postings.Count);
        foreach (var (passage, frequency) in postings)
        {
            if (merged is [.., var last] && last.Passage == passage)
            {
                merged[^1] = (passage, last.Frequency + frequency);
            }
            else
            {
                merged.Add((passage, frequency));
            }
        }

        return ([.. merged.Select(posting => posting.Passage)], [.. merged.Select(posting => posting.Frequency)]);
    }

    private static (int[] Passages, int[] Frequencies) ByCounting(IEnumerable<PostingCursor> lists, int passageCount)
    {
        var counts = new int[passageCount];
        foreach (var cursor in lists)
        {
            while (cursor.Next() != PostingCursor.End)
            {
                counts[cursor.Passage] += cursor.Frequency;
            }
        }

        var passages = new int[passageCount - counts.AsSpan().Count(0)];
        var place = 0;
        for (var passage = 0; passage < passageCount; passage++)
        {
            if (counts[passage] > 0)
            {
                passages[place++] = passage;
            }
        }

        return (passages, [.. passages.Select(passage => counts[passage])]);
    }

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
