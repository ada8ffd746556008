using StiArchive.Postings.Encoding;

namespace StiArchive.Tests.Postings;

public sealed class BlockPackingTests
{
    [Fact]
    public void Numbers_of_every_width_come_back_as_they_were()
    {
        for (var bits = 0; bits <= 32; bits++)
        {
            var random = new Random(bits);
            var values = new uint[BlockPacking.BlockSize];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = bits == 0 ? 0 : (uint)random.NextInt64(1L << bits);
            }

            var packed = new byte[BlockPacking.PackedBytes(32)];
            var written = BlockPacking.Pack(values, bits, packed);
            var unpacked = new int[BlockPacking.BlockSize];
            BlockPacking.Unpack(packed.AsSpan(0, written), bits, unpacked);

            Assert.Equal(BlockPacking.PackedBytes(bits), written);
            Assert.Equal(values, unpacked.Select(value => (uint)value));
        }
    }

    [Theory]
    [InlineData(0u, 0)]
    [InlineData(1u, 1)]
    [InlineData(255u, 8)]
    [InlineData(256u, 9)]
    [InlineData(uint.MaxValue, 32)]
    public void The_width_is_that_of_the_greatest_number(uint greatest, int bits) =>
        Assert.Equal(bits, BlockPacking.BitsFor([0, greatest, 0]));

    [Fact]
    public void Distances_add_up_to_the_numbers_they_were_made_of()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var last = random.Next(-1, 1_000_000);
            var distances = new int[BlockPacking.BlockSize];
            var numbers = new int[BlockPacking.BlockSize];
            var number = last;
            for (var i = 0; i < numbers.Length; i++)
            {
                distances[i] = random.Next(1 << random.Next(1, 20));
                number += distances[i] + 1;
                numbers[i] = number;
            }

            BlockPacking.AddUp(distances, last);

            Assert.Equal(numbers, distances);
        }
    }

    [Fact]
    public void Any_number_of_numbers_is_summed()
    {
        for (var count = 0; count <= 130; count++)
        {
            var numbers = Enumerable.Range(1, count).ToArray();

            Assert.Equal(count * (count + 1) / 2, BlockPacking.Sum(numbers));
        }
    }
}
