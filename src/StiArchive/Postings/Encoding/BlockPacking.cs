using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StiArchive.Postings.Encoding;

/// <summary>Packs 128 small numbers into as many bits each as the greatest of them needs.</summary>
/// <remarks>
/// Four lanes side by side, so that four numbers are unpacked by one instruction where the processor can
/// (SIMD-BP128: Lemire and Boytsov, Software: Practice and Experience 45, 2015). The bytes are little-endian on any machine.
/// </remarks>
internal static class BlockPacking
{
    /// <summary>Numbers in a block.</summary>
    public const int BlockSize = 128;

    private const int Lanes = 4;
    private const int BitsPerLane = 32;

    /// <summary>Bytes that a block of <paramref name="bits"/> bits a number takes.</summary>
    public static int PackedBytes(int bits) => bits * BlockSize / 8;

    /// <summary>The bits that the greatest of <paramref name="values"/> needs; 0 where all are 0.</summary>
    public static int BitsFor(ReadOnlySpan<uint> values)
    {
        var union = 0u;
        foreach (var value in values)
        {
            union |= value;
        }

        return BitsPerLane - BitOperations.LeadingZeroCount(union);
    }

    /// <summary>Packs 128 numbers of at most <paramref name="bits"/> bits, and returns the bytes written.</summary>
    public static int Pack(ReadOnlySpan<uint> values, int bits, Span<byte> target)
    {
        var words = MemoryMarshal.Cast<byte, uint>(target[..PackedBytes(bits)]);
        words.Clear();
        for (var i = 0; i < BlockSize && bits > 0; i++)
        {
            var bit = i / Lanes * bits;
            var word = (bit / BitsPerLane * Lanes) + (i % Lanes);
            var shift = bit % BitsPerLane;
            words[word] |= values[i] << shift;
            if (shift + bits > BitsPerLane)
            {
                words[word + Lanes] |= values[i] >> (BitsPerLane - shift);
            }
        }

        return PackedBytes(bits);
    }

    /// <summary>Unpacks 128 numbers of <paramref name="bits"/> bits.</summary>
    public static void Unpack(ReadOnlySpan<byte> source, int bits, Span<int> values)
    {
        if (bits == 0)
        {
            values[..BlockSize].Clear();
            return;
        }

        ref var words = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, uint>(source[..PackedBytes(bits)]));
        ref var target = ref Unsafe.As<int, uint>(ref MemoryMarshal.GetReference(values[..BlockSize]));
        var mask = Vector128.Create(bits == BitsPerLane ? uint.MaxValue : (1u << bits) - 1);
        var bit = 0;
        for (var step = 0; step < BlockSize / Lanes; step++, bit += bits)
        {
            var word = (nuint)(bit / BitsPerLane * Lanes);
            var shift = bit % BitsPerLane;
            var value = Vector128.LoadUnsafe(ref words, word) >>> shift;
            if (shift + bits > BitsPerLane)
            {
                value |= Vector128.LoadUnsafe(ref words, word + Lanes) << (BitsPerLane - shift);
            }

            (value & mask).StoreUnsafe(ref target, (nuint)(step * Lanes));
        }
    }

    /// <summary>Turns 128 distances, each one less than what it stands for, into the numbers behind
    /// <paramref name="last"/>.</summary>
    public static void AddUp(Span<int> distances, int last)
    {
        ref var numbers = ref MemoryMarshal.GetReference(distances[..BlockSize]);
        var before = Vector128.Create(last);
        for (nuint i = 0; i < BlockSize; i += Lanes)
        {
            // Each lane takes in the one before it, then the two before that.
            var sum = Vector128.LoadUnsafe(ref numbers, i) + Vector128<int>.One;
            sum += Vector128.Shuffle(sum, Vector128.Create(-1, 0, 1, 2));
            sum += Vector128.Shuffle(sum, Vector128.Create(-1, -1, 0, 1));
            sum += before;
            sum.StoreUnsafe(ref numbers, i);
            before = Vector128.Shuffle(sum, Vector128.Create(Lanes - 1));
        }
    }

    /// <summary>The sum of small numbers.</summary>
    public static int Sum(ReadOnlySpan<int> numbers)
    {
        var sums = Vector128<int>.Zero;
        var i = 0;
        for (; i + Lanes <= numbers.Length; i += Lanes)
        {
            sums += Vector128.Create(numbers[i..]);
        }

        var sum = Vector128.Sum(sums);
        for (; i < numbers.Length; i++)
        {
            sum += numbers[i];
        }

        return sum;
    }
}
