using StiArchive.Web.Search;

namespace StiArchive.Web.Tests.Search;

public sealed class PagerTests
{
    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 9, "1 2 3 … 9")]
    [InlineData(5, 9, "1 … 3 4 5 6 7 … 9")]
    [InlineData(4, 9, "1 2 3 4 5 6 … 9")]
    [InlineData(9, 9, "1 … 7 8 9")]
    [InlineData(99, 9, "1 … 9")]
    public void The_ends_and_the_neighbours_are_offered(int page, int pageCount, string numbers)
    {
        var offered = Pager.Numbers(page, pageCount).Select(number => number == 0 ? "…" : $"{number}");

        Assert.Equal(numbers, string.Join(' ', offered));
    }
}
