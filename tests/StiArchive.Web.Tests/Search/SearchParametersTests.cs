using StiArchive.Searching;
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
    public void Kinds_languages_and_the_order_are_read_in_any_case()
    {
        var request = SearchParameters
            .Read(Addresses.Query("?kind=Table-Row&kind=footnote&language=ZH&sort=Oldest&mention=kr&keyword=绿色氢能"))
            .Request;

        Assert.Equal(["table-row", "footnote"], request.Chosen.Of(FacetField.Kind));
        Assert.Equal(["zh"], request.Chosen.Of(FacetField.Language));
        Assert.Equal(["KR"], request.Chosen.Of(FacetField.Mention));
        Assert.Equal(["绿色氢能"], request.Chosen.Of(FacetField.Keyword));
        Assert.Equal(SearchOrder.Oldest, request.Order);
    }

    [Theory]
    [InlineData("kind", "picture")]
    [InlineData("kind", "0")]
    [InlineData("language", "fr")]
    [InlineData("language", "Chinese")]
    [InlineData("sort", "1")]
    [InlineData("sort", "newest, oldest")]
    public void A_value_that_is_not_listed_is_left_out_and_told_with_those_that_are(string name, string value)
    {
        var parameters = SearchParameters.Read(Addresses.Query($"?q=合作&{name}={value}"));

        var leftOut = Assert.Single(parameters.LeftOut);
        Assert.Equal((name, value), (leftOut.Name, leftOut.Value));
        Assert.NotEmpty(leftOut.Listed!);
        Assert.Equal((0, SearchOrder.Relevance), (parameters.Request.Chosen.Count, parameters.Request.Order));
    }

    [Fact]
    public void The_language_of_the_interface_narrows_nothing()
    {
        var parameters = SearchParameters.Read(Addresses.Query("?q=合作&lang=en"));

        Assert.Equal(FacetChoices.Empty, parameters.Request.Chosen);
        Assert.Empty(parameters.LeftOut);
    }

    [Fact]
    public void A_long_unreadable_value_is_shown_shortened()
    {
        var value = new UnreadableValue("year", new string('九', 5_000));

        Assert.Equal(41, value.Shown.Length);
    }
}
