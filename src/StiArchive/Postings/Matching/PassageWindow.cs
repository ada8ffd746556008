using System.Numerics;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Matching;

/// <summary>A stretch of a segment's passages, with one bit for each that matches.</summary>
internal sealed class PassageWindow
{
    public const int Size = 4_096;

    private const int WordBits = 64;

    private readonly ulong[] _bits = new ulong[Size / WordBits];

    /// <summary>The first passage of the window.</summary>
    public int Start { get; private set; }

    /// <summary>The passage behind the last.</summary>
    public int End => Start + Size;

    public void MoveTo(int start)
    {
        Start = start;
        Array.Clear(_bits);
    }

    public void Set(int passage) => _bits[(passage - Start) / WordBits] |= 1UL << (passage % WordBits);

    public void Set(ReadOnlySpan<int> passages)
    {
        foreach (var passage in passages)
        {
            _bits[(passage - Start) / WordBits] |= 1UL << (passage % WordBits);
        }
    }

    public bool Has(int passage) => (_bits[(passage - Start) / WordBits] >> (passage % WordBits) & 1) != 0;

    /// <summary>Takes out the passages whose bits are set in <paramref name="deleted"/>, which speaks of the whole
    /// segment.</summary>
    public void Remove(ulong[] deleted)
    {
        var first = Start / WordBits;
        for (var i = 0; i < _bits.Length && first + i < deleted.Length; i++)
        {
            _bits[i] &= ~deleted[first + i];
        }
    }

    /// <summary>Takes out the passages that <paramref name="other"/>, a window of the same stretch, does not have.</summary>
    public void Keep(PassageWindow other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] &= other._bits[i];
        }
    }

    /// <summary>Takes out the passages from <paramref name="first"/> to before <paramref name="end"/>, all within the
    /// window.</summary>
    public void Clear(int first, int end)
    {
        for (var passage = first; passage < end; passage++)
        {
            _bits[(passage - Start) / WordBits] &= ~(1UL << (passage % WordBits));
        }
    }

    /// <summary>The first matching passage at or behind <paramref name="passage"/>; <see cref="PostingCursor.End"/> where
    /// the window has none.</summary>
    public int FirstAtOrBehind(int passage)
    {
        if (passage >= End)
        {
            return PostingCursor.End;
        }

        var word = (passage - Start) / WordBits;
        var bits = _bits[word] & (ulong.MaxValue << (passage % WordBits));
        while (bits == 0)
        {
            if (++word == _bits.Length)
            {
                return PostingCursor.End;
            }

            bits = _bits[word];
        }

        return Start + (word * WordBits) + BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>Matching passages from <paramref name="first"/> to before <paramref name="end"/>, both within the window.</summary>
    public int Count(int first, int end)
    {
        var firstWord = (first - Start) / WordBits;
        var lastWord = (end - 1 - Start) / WordBits;
        var head = ulong.MaxValue << (first % WordBits);
        var tail = ulong.MaxValue >> (WordBits - 1 - ((end - 1) % WordBits));
        if (firstWord == lastWord)
        {
            return BitOperations.PopCount(_bits[firstWord] & head & tail);
        }

        var count = BitOperations.PopCount(_bits[firstWord] & head) + BitOperations.PopCount(_bits[lastWord] & tail);
        for (var word = firstWord + 1; word < lastWord; word++)
        {
            count += BitOperations.PopCount(_bits[word]);
        }

        return count;
    }
}
