using System.Numerics;

namespace StiArchive.Postings.Building;

/// <summary>Numbers terms in the order in which they first come.</summary>
/// <remarks>
/// Nearly all terms of a Chinese text are a few characters long. Those fit into one number, which is found without a string
/// and without following a reference: looking terms up was the dearest step of building (docs/performance.md).
/// </remarks>
internal sealed class TermNumbers
{
    private const int MostPackedChars = 4;
    private const int BitsPerChar = 16;
    private const int FirstCapacity = 1 << 12;

    // What a segment of one language needs; more is given back.
    private const int LargestKept = 1 << 19;

    // Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4.
    private const ulong GoldenRatio = 0x9E37_79B9_7F4A_7C15;

    private readonly Dictionary<string, int> _long = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _longBySpan;
    private readonly List<string> _longTerms = [];
    private readonly List<ulong> _packed = [];
    private Slot[] _slots = new Slot[FirstCapacity];
    private int _packedCount;

    public TermNumbers() => _longBySpan = _long.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _packed.Count;

    /// <summary>The number of a term, a new one where it was not asked for before.</summary>
    /// <param name="term">Not empty; its first character is not U+0000.</param>
    public int Of(ReadOnlySpan<char> term) => term.Length <= MostPackedChars ? OfPacked(Pack(term)) : OfLong(term);

    /// <summary>The numbers of terms that came elsewhere.</summary>
    public int[] Of(TermSet terms)
    {
        var numbers = new int[terms.Packed.Length];
        var nextLong = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            var packed = terms.Packed[i];
            numbers[i] = packed == 0 ? OfLong(terms.Long[nextLong++]) : OfPacked(packed);
        }

        return numbers;
    }

    /// <summary>All terms in the order of their numbers.</summary>
    public TermSet ToSet() => new([.. _packed], [.. _longTerms]);

    /// <summary>All terms as UTF-8, in the order of their bytes.</summary>
    public List<(byte[] Key, int Number)> InOrder()
    {
        var keys = new List<(byte[] Key, int Number)>(Count);
        Span<char> term = stackalloc char[MostPackedChars];
        for (var number = 0; number < Count; number++)
        {
            if (_packed[number] != 0)
            {
                keys.Add((Utf8(term[..Unpack(_packed[number], term)]), number));
            }
        }

        keys.AddRange(_long.Select(term => (Utf8(term.Key), term.Value)));
        keys.Sort((left, right) => left.Key.AsSpan().SequenceCompareTo(right.Key));
        return keys;
    }

    public void Clear()
    {
        _long.Clear();
        _longTerms.Clear();
        _packed.Clear();
        _packedCount = 0;
        if (_slots.Length > LargestKept)
        {
            _slots = new Slot[FirstCapacity];
        }
        else
        {
            Array.Clear(_slots);
        }
    }

    private static ulong Pack(ReadOnlySpan<char> term)
    {
        var packed = 0UL;
        foreach (var unit in term)
        {
            packed = (packed << BitsPerChar) | unit;
        }

        return packed;
    }

    private static int Unpack(ulong packed, Span<char> term)
    {
        var length = (BitOperations.Log2(packed) / BitsPerChar) + 1;
        for (var i = length - 1; i >= 0; i--)
        {
            term[i] = (char)packed;
            packed >>= BitsPerChar;
        }

        return length;
    }

    private static byte[] Utf8(ReadOnlySpan<char> term)
    {
        var bytes = new byte[System.Text.Encoding.UTF8.GetByteCount(term)];
        System.Text.Encoding.UTF8.GetBytes(term, bytes);
        return bytes;
    }

    private int OfPacked(ulong packed)
    {
        ref var slot = ref Find(packed);
        if (slot.Packed == 0)
        {
            slot = new Slot(packed, AddNumber(packed));
            var number = slot.Number;
            GrowIfHalfFull();
            return number;
        }

        return slot.Number;
    }

    private ref Slot Find(ulong packed)
    {
        var slots = _slots;
        var place = (int)((packed * GoldenRatio) >> (64 - BitOperations.Log2((uint)slots.Length)));
        while (slots[place].Packed != packed && slots[place].Packed != 0)
        {
            place = (place + 1) & (slots.Length - 1);
        }

        return ref slots[place];
    }

    private void GrowIfHalfFull()
    {
        if (++_packedCount * 2 < _slots.Length)
        {
            return;
        }

        var before = _slots;
        _slots = new Slot[before.Length * 2];
        foreach (ref readonly var slot in before.AsSpan())
        {
            if (slot.Packed != 0)
            {
                Find(slot.Packed) = slot;
            }
        }
    }

    private int OfLong(ReadOnlySpan<char> term) =>
        _longBySpan.TryGetValue(term, out var number) ? number : AddLong(term.ToString());

    private int OfLong(string term) => _long.TryGetValue(term, out var number) ? number : AddLong(term);

    private int AddLong(string term)
    {
        var number = AddNumber(0);
        _long.Add(term, number);
        _longTerms.Add(term);
        return number;
    }

    // Zero stands for a term that is not packed.
    private int AddNumber(ulong packed)
    {
        _packed.Add(packed);
        return _packed.Count - 1;
    }

    private readonly record struct Slot(ulong Packed, int Number);
}
