using StiArchive.Analysis;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

public sealed class ExactPieceTests
{
    [Theory]
    [InlineData("合作", "p合作+0", "", true)]
    [InlineData("碳", "", "h碳", true)]
    [InlineData("科技创新", "p科技+0 p创新+2", "", true)]
    [InlineData("科技创", "p科技+0 p技创+1", "", true)]
    [InlineData("2017年", "w2017+0 e年+1", "", true)]
    [InlineData("APEC 成员", "p成员+1 wapec+0", "", true)]
    [InlineData("science policy", "wscience+0 wpolicy+1", "", true)]
    [InlineData("science, policy", "wscience+0 wpolicy+2", "", false)]
    [InlineData("合作，创新", "p合作+0 p创新+3", "", false)]
    [InlineData("covid19", "wcovid+0 w19+1", "", false)]
    [InlineData("碳、氮", "", "h碳 h氮", false)]
    public void A_piece_is_looked_for_by_terms_that_cover_it(string piece, string placed, string loose, bool isProven)
    {
        var exact = ExactPiece.Of(FoldedText.Of(piece).Text);

        Assert.Equal(placed, string.Join(' ', exact.Placed.Select(term => $"{term.Term}+{term.Offset}")));
        Assert.Equal(loose, string.Join(' ', exact.Loose));
        Assert.Equal(isProven, exact.IsProven);
    }

    [Fact]
    public void Of_a_long_piece_so_many_terms_are_looked_for_as_leave_few_passages_to_compare()
    {
        var exact = ExactPiece.Of(string.Concat(Enumerable.Repeat("科技创新", 500)));

        Assert.Equal(24, exact.Placed.Count);
        Assert.False(exact.IsProven);
    }
}
