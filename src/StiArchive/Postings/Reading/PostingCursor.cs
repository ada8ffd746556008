using System.Numerics;
using System.Runtime.Intrinsics;
using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Reading;

/// <summary>Walks over the passages of one segment that have a term, in order.</summary>
/// <remarks>Passages are numbered from 0 within their segment. A cursor belongs to one search and one thread.</remarks>
internal sealed class PostingCursor
{
    /// <summary>The <see cref="Passage"/> of a cursor that has come to its end.</summary>
    public const int End = int.MaxValue;

    private readonly PostingBlocks _blocks;
    private readonly int[] _passages;
    private readonly int[] _frequencies;

    private int _block = -1;
    private int _size;
    private int _place;
    private bool _hasFrequencies;
    private int _boundBlock;

    // Where the positions of the passage at _positionsPlace begin in its block.
    private int _positionsBlock = -1;
    private int _positionsPlace;
    private int _positionsOffset;

    public PostingCursor(PostingBlocks blocks)
    {
        _blocks = blocks;
        var size = blocks.BlockCount == 1 ? blocks.Count : BlockPacking.BlockSize;
        _passages = new int[size];
        _frequencies = new int[size];
    }

    /// <summary>Where the cursor stands; -1 before the first step, <see cref="End"/> behind the last.</summary>
    public int Passage { get; private set; } = -1;

    /// <summary>Passages of the segment that have the term, deleted ones too.</summary>
    public int Count => _blocks.Count;

    public bool HasPositions => _blocks.HasPositions;

    /// <summary>A weight that no posting of the term in the segment exceeds.</summary>
    public float WeightBound => _blocks.WeightBound;

    /// <summary>How often the term stands in the passage.</summary>
    public int Frequency
    {
        get
        {
            ReadFrequencies();
            return _frequencies[_place];
        }
    }

    /// <summary>The last passage that the last answer of <see cref="WeightBoundAt"/> speaks of.</summary>
    public int BoundEnd { get; private set; } = -1;

    public int Next()
    {
        if (++_place < _size)
        {
            return Passage = _passages[_place];
        }

        return LoadBlock(_block + 1) ? Passage = _passages[_place = 0] : Passage = End;
    }

    /// <summary>Moves to the first passage at or behind <paramref name="target"/>; stays where it stands there already.</summary>
    public int SkipTo(int target)
    {
        if (Passage >= target)
        {
            return Passage;
        }

        if (_size == 0 || _passages[_size - 1] < target)
        {
            if (!LoadBlock(_blocks.Find(_block + 1, target)))
            {
                return Passage = End;
            }

            _place = 0;
        }

        _place = FirstAtOrBehind(target);
        return Passage = _passages[_place];
    }

    /// <summary>A weight that no posting from <paramref name="target"/> to <see cref="BoundEnd"/> exceeds; 0 where there is
    /// none. Reads no more than the heads of blocks.</summary>
    public float WeightBoundAt(int target)
    {
        var block = _blocks.Find(Math.Max(_boundBlock, Math.Max(_block, 0)), target);
        if (block == _blocks.BlockCount)
        {
            BoundEnd = End - 1;
            return 0;
        }

        _boundBlock = block;
        BoundEnd = _blocks.LastPassage(block);
        return _blocks.WeightBoundOf(block);
    }

    /// <summary>The passages from where the cursor stands that are decoded already and lie before <paramref name="end"/>;
    /// empty where it stands at or behind it. <see cref="Pass"/> moves on.</summary>
    public ReadOnlySpan<int> Run(int end)
    {
        if (Passage >= end)
        {
            return [];
        }

        var until = _passages[_size - 1] < end ? _size : FirstAtOrBehind(end);
        return _passages.AsSpan(_place, until - _place);
    }

    /// <summary>The frequencies beside <see cref="Run"/>.</summary>
    public ReadOnlySpan<int> RunFrequencies(int length)
    {
        ReadFrequencies();
        return _frequencies.AsSpan(_place, length);
    }

    /// <summary>Moves behind a <see cref="Run"/>.</summary>
    public void Pass(int length)
    {
        _place += length - 1;
        Next();
    }

    /// <summary>The positions of the term in the passage, in order, written to the beginning of
    /// <paramref name="positions"/>, which grows as needed; returns how many there are.</summary>
    public int ReadPositions(ref int[] positions)
    {
        var count = Frequency;
        if (positions.Length < count)
        {
            positions = new int[count * 2];
        }

        var bytes = _blocks.Positions(_block);
        SkipPositions(bytes);
        var offset = _positionsOffset;
        PositionCode.ReadAll(bytes, ref offset, positions.AsSpan(0, count));
        return count;
    }

    // To the beginning of the passage's positions, which may be asked for twice.
    private void SkipPositions(ReadOnlySpan<byte> bytes)
    {
        if (_positionsBlock != _block)
        {
            (_positionsBlock, _positionsPlace, _positionsOffset) = (_block, 0, 0);
        }

        var toSkip = BlockPacking.Sum(_frequencies.AsSpan(_positionsPlace, _place - _positionsPlace));
        _positionsPlace = _place;
        PositionCode.Skip(bytes, ref _positionsOffset, toSkip);
    }

    /// <summary>The place of the first decoded passage at or behind <paramref name="target"/>, which is not behind the
    /// last.</summary>
    private int FirstAtOrBehind(int target)
    {
        var place = SkipHalves(Math.Max(_place, 0), target);

        // Within a block, eight comparisons at once cost less than one branch that the processor guesses wrong.
        var wanted = Vector256.Create(target);
        for (; place + Vector256<int>.Count <= _size; place += Vector256<int>.Count)
        {
            var isBefore = Vector256.LessThan(Vector256.Create(_passages.AsSpan(place)), wanted);
            var count = BitOperations.PopCount(isBefore.ExtractMostSignificantBits());
            if (count < Vector256<int>.Count)
            {
                return place + count;
            }
        }

        while (_passages[place] < target)
        {
            place++;
        }

        return place;
    }

    /// <summary>Halves the long list of a small segment down to the length of a block.</summary>
    private int SkipHalves(int place, int target)
    {
        var end = _size;
        while (end - place > BlockPacking.BlockSize)
        {
            var middle = (place + end) >>> 1;
            (place, end) = _passages[middle] < target ? (middle + 1, end) : (place, middle + 1);
        }

        return place;
    }

    private bool LoadBlock(int block)
    {
        if (block >= _blocks.BlockCount)
        {
            (_block, _size, _place) = (_blocks.BlockCount, 0, 0);
            return false;
        }

        _block = block;
        _size = _blocks.ReadPassages(block, _passages);
        _hasFrequencies = false;
        return true;
    }

    private void ReadFrequencies()
    {
        if (!_hasFrequencies)
        {
            _blocks.ReadFrequencies(_block, _size, _frequencies);
            _hasFrequencies = true;
        }
    }
}
