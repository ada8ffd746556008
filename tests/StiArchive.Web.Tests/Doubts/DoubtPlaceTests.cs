using StiArchive.Papers;
using StiArchive.Web.Doubts;

namespace StiArchive.Web.Tests.Doubts;

public sealed class DoubtPlaceTests
{
    [Theory]
    [InlineData("line 258", 258)]
    [InlineData("line 99999999999", null)]
    [InlineData("line <b>", null)]
    [InlineData("t1", null)]
    [InlineData("", null)]
    public void A_line_of_the_original_is_told_by_its_number(string place, int? line)
    {
        Assert.Equal(line, DoubtPlace.LineOf(new Doubt(DoubtKind.OddTable, place, "表 1")));
    }
}
