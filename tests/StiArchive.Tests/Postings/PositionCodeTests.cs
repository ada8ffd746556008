using StiArchive.Postings.Encoding;

namespace StiArchive.Tests.Postings;

public sealed class PositionCodeTests
{
    [Theory]
    [InlineData(0u, 1)]
    [InlineData(239u, 1)]
    [InlineData(240u, 2)]
    [InlineData(2_287u, 2)]
    [InlineData(2_288u, 3)]
    [InlineData(uint.MaxValue, 5)]
    public void Any_position_comes_back_and_small_ones_take_a_byte(uint position, int length)
    {
        var bytes = new ByteWriter();
        PositionCode.Write(bytes, position);
        var offset = 0;

        Assert.Equal(position, PositionCode.Read(bytes.Written, ref offset));
        Assert.Equal(length, offset);
        Assert.Equal(length, bytes.Length);
    }

    [Fact]
    public void Skipping_ends_where_reading_would()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var greatest = random.Next(2) == 0 ? 240 : 5_000;
            var bytes = new ByteWriter();
            var ends = new List<int> { 0 };
            for (var i = 0; i < 100; i++)
            {
                PositionCode.Write(bytes, (uint)random.Next(greatest));
                ends.Add(bytes.Length);
            }

            var first = random.Next(ends.Count);
            var last = random.Next(first, ends.Count);
            var offset = ends[first];
            PositionCode.Skip(bytes.Written, ref offset, last - first);

            Assert.True(ends[last] == offset, $"seed {seed}: from {first} to {last}");
        }
    }
}
