using System.Globalization;
using StiArchive.Searching;
using StiArchive.Web.Search;

namespace StiArchive.Web.Tests.Search;

public sealed class YearBarsTests
{
    private static readonly SearchRequest Cooperation = new() { Text = "合作", Page = 3 };

    [Fact]
    public void One_year_or_none_is_no_chart()
    {
        Assert.Null(YearBars.Of(FacetOf()));
        Assert.Null(YearBars.Of(FacetOf((2020, 7))));
        Assert.Null(YearBars.Of(FacetOf((2020, 7), (1950, 0))));
    }

    [Fact]
    public void Few_years_have_a_bar_each_and_a_year_without_papers_an_empty_one()
    {
        var bars = Chart((2021, 3), (2018, 1), (2020, 2)).Bars;

        Assert.Equal(["2018", "2019", "2020", "2021"], bars.Select(bar => bar.Label));
        Assert.Equal([1, 0, 2, 3], bars.Select(bar => bar.PaperCount));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(30)]
    [InlineData(100)]
    [InlineData(9_998)]
    public void Many_years_are_at_most_ten_bars_that_leave_no_year_out(int span)
    {
        (int, int)[] years = [(1, 4), (1 + (span / 3), 0), (1 + (span / 2), 5), (span, 2)];
        var chart = Chart([.. years.DistinctBy(year => year.Item1)]);

        Assert.InRange(chart.Bars.Count, 2, 10);
        Assert.Equal((1, span), (chart.Bars[0].First, chart.Bars[^1].Last));
        Assert.All(
            chart.Bars.Zip(chart.Bars.Skip(1)),
            neighbours => Assert.Equal(neighbours.First.Last + 1, neighbours.Second.First)
        );
        Assert.Equal(
            years.DistinctBy(year => year.Item1).Sum(year => year.Item2),
            chart.Bars.Sum(bar => bar.PaperCount)
        );
    }

    [Fact]
    public void The_highest_bar_stays_in_the_drawing_and_what_is_little_can_still_be_seen()
    {
        var chart = Chart((2018, 10_000), (2020, 1));

        Assert.All(chart.Bars, bar => Assert.InRange(chart.TopOf(bar), 1, YearBars.Height));
        Assert.True(chart.HeightOf(chart.Bars[0]) > 10 * chart.HeightOf(chart.Bars[2]));
        Assert.Equal(0, chart.HeightOf(chart.Bars[1]));
        Assert.InRange(chart.HeightOf(chart.Bars[2]), 1, 5);
    }

    [Fact]
    public void A_bar_of_several_years_is_the_search_for_those_that_have_papers()
    {
        var bar = Chart((1990, 1), (1992, 2), (2019, 3)).Bars[0];

        Assert.Equal("1990–1993", bar.Label);
        Assert.Equal("/search?q=%E5%90%88%E4%BD%9C&year=1990&year=1992", bar.Address(Cooperation));
    }

    [Fact]
    public void A_bar_that_is_chosen_alone_leads_back_to_all_years()
    {
        var bar = Chart([2020], (2018, 1), (2019, 1), (2020, 1)).Bars[2];

        Assert.True(bar.IsSelected);
        Assert.Equal("/search?q=%E5%90%88%E4%BD%9C", bar.Address(Cooperation with { Years = [2020] }));
    }

    [Fact]
    public void Of_bars_that_are_chosen_together_each_leads_to_its_own_years()
    {
        var request = Cooperation with { Years = [2019, 2020] };
        var bars = Chart([2019, 2020], (2018, 1), (2019, 1), (2020, 1)).Bars;

        Assert.Equal([false, true, true], bars.Select(bar => bar.IsSelected));
        Assert.Equal("/search?q=%E5%90%88%E4%BD%9C&year=2019", bars[1].Address(request));
    }

    private static YearBars Chart(params (int Year, int Papers)[] years) => Chart([], years);

    private static YearBars Chart(int[] chosen, params (int Year, int Papers)[] years) =>
        YearBars.Of(FacetOf(chosen, years)) ?? throw new InvalidOperationException("There is no chart.");

    private static Facet FacetOf(params (int Year, int Papers)[] years) => FacetOf([], years);

    private static Facet FacetOf(int[] chosen, (int Year, int Papers)[] years) =>
        new(FacetField.Year, [.. years.Select(year => ValueOf(year, chosen.Contains(year.Year)))], years.Length);

    private static FacetValue ValueOf((int Year, int Papers) year, bool isSelected)
    {
        var key = year.Year.ToString(CultureInfo.InvariantCulture);
        return new FacetValue(key, key, key, year.Papers, isSelected);
    }
}
