using StiArchive.Papers;

namespace StiArchive.Tests.Papers;

public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("１２", 12)]
    [InlineData("1２", 12)]
    [InlineData("٣", 3)]
    [InlineData("007", 7)]
    [InlineData("2147483647", int.MaxValue)]
    public void Digits_of_every_script_and_width_are_read(string printed, int value)
    {
        Assert.Equal(value, PrintedNumber.TryRead(printed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("２a")]
    [InlineData("-2")]
    [InlineData("²")]
    [InlineData("2147483648")]
    [InlineData("１２３４５６７８９０１２３４５６７８９０１２３４５６７８９０")]
    public void What_is_no_number_or_beyond_all_counting_is_not_read(string printed)
    {
        Assert.Null(PrintedNumber.TryRead(printed));
    }

    [Fact]
    public void Folding_leaves_every_character_in_its_place()
    {
        Assert.Equal("表1　第3页２".Length, PrintedNumber.Fold("表１　第٣页２").Length);
        Assert.Equal("表1　第3页2", PrintedNumber.Fold("表１　第٣页２"));
    }
}
