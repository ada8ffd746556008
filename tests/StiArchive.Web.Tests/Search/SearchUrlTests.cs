using StiArchive.Searching;
using StiArchive.Web.Search;

namespace StiArchive.Web.Tests.Search;

public sealed class SearchUrlTests
{
    private static readonly SearchRequest Hydrogen = new()
    {
        Text = "氢能 R&D",
        Authors = ["lin-xiao"],
        Years = [2021, 2019],
        Economies = ["KR"],
        Page = 3,
    };

    [Fact]
    public void An_address_carries_the_whole_state()
    {
        Assert.Equal(
            "/search?q=%E6%B0%A2%E8%83%BD%20R%26D&author=lin-xiao&year=2019&year=2021&economy=KR&page=3",
            SearchUrl.Of(Hydrogen)
        );
    }

    [Fact]
    public void Equal_states_have_equal_addresses_whatever_the_order_of_choosing()
    {
        Assert.Equal(SearchUrl.Of(Hydrogen), SearchUrl.Of(Hydrogen with { Years = [2019, 2021] }));
    }

    [Theory]
    [InlineData(FacetField.Author, "lin-xiao", "author")]
    [InlineData(FacetField.Year, "2021", "year")]
    [InlineData(FacetField.Economy, "KR", "economy")]
    public void Choosing_a_value_twice_changes_nothing_but_the_page(FacetField field, string key, string name)
    {
        var once = Read(SearchUrl.Toggled(Hydrogen, field, key));
        var twice = Read(SearchUrl.Toggled(once, field, key));

        Assert.DoesNotContain($"{name}={key}", SearchUrl.Of(once), StringComparison.Ordinal);
        Assert.Equal(SearchUrl.Of(Hydrogen with { Page = 1 }), SearchUrl.Of(twice));
    }

    [Fact]
    public void What_an_address_says_is_read_back()
    {
        var read = Read(SearchUrl.Of(Hydrogen));

        Assert.Equal(Hydrogen.Text, read.Text);
        Assert.Equal(Hydrogen.Authors, read.Authors);
        Assert.Equal([2019, 2021], read.Years);
        Assert.Equal(Hydrogen.Economies, read.Economies);
        Assert.Equal(Hydrogen.Page, read.Page);
    }

    [Fact]
    public void Every_facet_and_the_order_are_read_back_from_an_address()
    {
        var request = Hydrogen with { Chosen = EveryFacet(), Order = SearchOrder.Newest };

        var address = SearchUrl.Of(request);
        var read = Read(address);

        Assert.Equal(request.Chosen, read.Chosen);
        Assert.Equal((SearchOrder.Newest, 3, Hydrogen.Text), (read.Order, read.Page, read.Text));
        Assert.Equal(address, SearchUrl.Of(read));
    }

    [Fact]
    public void Another_order_keeps_what_is_chosen_and_starts_on_the_first_page()
    {
        var request = Hydrogen with { Chosen = EveryFacet() };

        var oldest = Read(SearchUrl.InOrder(request, SearchOrder.Oldest));

        Assert.Equal(request.Chosen, oldest.Chosen);
        Assert.Equal((SearchOrder.Oldest, 1), (oldest.Order, oldest.Page));
        Assert.DoesNotContain("sort=", SearchUrl.InOrder(oldest, SearchOrder.Relevance), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_results_is_of_all_of_them_and_not_of_the_page()
    {
        Assert.Equal(
            "/search.csv?q=%E6%B0%A2%E8%83%BD%20R%26D&author=lin-xiao&year=2019&year=2021&economy=KR",
            SearchUrl.AsCsv(Hydrogen)
        );
    }

    [Fact]
    public void All_values_of_the_facets_are_an_address_that_is_read_as_such_and_not_kept()
    {
        var whole = Read(SearchUrl.WithAllValues(Hydrogen)[SearchUrl.Path.Length..]);

        Assert.True(whole.FacetSize > SearchRequest.UsualFacetSize);
        Assert.Equal(SearchUrl.Of(Hydrogen), SearchUrl.Of(whole));
        Assert.Equal("/search?facets=all", SearchUrl.WithAllValues(new SearchRequest()));
        Assert.Equal(SearchRequest.UsualFacetSize, Read("?q=氢能&facets=few").FacetSize);
    }

    [Fact]
    public void A_search_for_nothing_has_the_bare_address()
    {
        Assert.Equal("/search", SearchUrl.Of(new SearchRequest()));
    }

    private static FacetChoices EveryFacet() =>
        FacetChoices
            .Empty.With(FacetField.Author, ["he-siyuan", "lin-xiao"])
            .With(FacetField.Year, ["2019", "2021"])
            .With(FacetField.Economy, ["JP", "KR"])
            .With(FacetField.Mention, ["NZ"])
            .With(FacetField.Kind, ["caption", "table-row"])
            .With(FacetField.Language, ["en", "zh"])
            .With(FacetField.Keyword, ["R&D + 创新=100%", "绿色氢能"]);

    private static SearchRequest Read(string address) => SearchParameters.Read(Addresses.Query(address)).Request;
}
