using StiArchive.Benchmarking;

namespace StiArchive.Tests.Benchmarking;

public sealed class PassageTokensTests
{
    [Theory]
    // A pair has the position of its first character; behind the last character of a run nothing stands, and a sign is one more.
    [InlineData("科研站", "p科研 p研站", "p科研 p研站", "h科 h研 h站")]
    [InlineData("科研，南方", "p科研 3|p南方", "p科研 _ _ p南方", "h科 h研 h南 h方")]
    // A character beside a number is told from others by its place, which is that of the pair before it.
    [InlineData("5成员", "w5 p成员 0|e成", "w5 p成员", "h成 h员")]
    public void Terms_come_with_the_distances_between_them(string text, string placed, string inRow, string loose)
    {
        Assert.Equal(new PassageTokens(placed, inRow, loose), PassageTokens.Of(text));
    }

    [Theory]
    [InlineData(50, 95, 99, 100)]
    [InlineData(1, 1, 1, 1)]
    public void A_percentile_is_the_time_that_so_many_do_not_exceed(double median, double at95, double at99, int count)
    {
        var times = Enumerable.Range(1, count).Reverse().Select(ms => TimeSpan.FromMilliseconds(ms));

        Assert.Equal(new Percentiles(median, at95, at99), Percentiles.Of(times));
    }
}
