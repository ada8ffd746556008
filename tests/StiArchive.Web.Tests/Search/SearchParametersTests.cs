using StiArchive.Web.Search;

namespace StiArchive.Web.Tests.Search;

public sealed class SearchParametersTests
{
    [Theory]
    [InlineData("?page=-1", "page=-1", 1)]
    [InlineData("?page=0", "page=0", 1)]
    [InlineData("?page=zwei", "page=zwei", 1)]
    [InlineData("?page=99999999999", "page=99999999999", 1)]
    [InlineData("?page=２", "page=２", 1)]
    [InlineData("?page=7", null, 7)]
    [InlineData("?page=", null, 1)]
    public void A_page_that_cannot_be_read_is_the_first_one_and_is_listed(string address, string? leftOut, int page)
    {
        var parameters = SearchParameters.Read(Addresses.Query(address));

        Assert.Equal(page, parameters.Request.Page);
        Assert.Equal(
            leftOut is null ? [] : [leftOut],
            parameters.LeftOut.Select(value => $"{value.Name}={value.Value}")
        );
    }

    [Fact]
    public void Years_that_are_none_are_left_out_and_listed()
    {
        var parameters = SearchParameters.Read(
            Addresses.Query("?year=abc&year=2020&year=2020&year=-5&year=+2019&year=123456")
        );

        Assert.Equal([2020], parameters.Request.Years);
        Assert.Equal(["abc", "-5", " 2019", "123456"], parameters.LeftOut.Select(value => value.Value));
    }

    [Theory]
    [InlineData("?q=%E6%B0%A2%00%E8%83%BD", "氢 能")]
    [InlineData("?q=a%0Ab%09c", "a b c")]
    [InlineData("?q=", "")]
    [InlineData("", "")]
    [InlineData("?q=one&q=two", "one two")]
    public void A_query_is_read_as_typed_but_for_what_cannot_be_seen(string address, string text)
    {
        Assert.Equal(text, SearchParameters.Read(Addresses.Query(address)).Request.Text);
    }

    [Fact]
    public void A_value_chosen_twice_is_chosen_once_and_an_empty_one_not_at_all()
    {
        var request = SearchParameters
            .Read(Addresses.Query("?economy=KR&economy=&economy=KR&author=lin-xiao&author="))
            .Request;

        Assert.Equal(["KR"], request.Economies);
        Assert.Equal(["lin-xiao"], request.Authors);
    }

    [Fact]
    public void A_long_unreadable_value_is_shown_shortened()
    {
        var value = new UnreadableValue("year", new string('九', 5_000));

        Assert.Equal(41, value.Shown.Length);
    }
}
