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
}
