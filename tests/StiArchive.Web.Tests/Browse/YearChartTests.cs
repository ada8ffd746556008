using StiArchive.Browsing;
using StiArchive.Web.Browse;

namespace StiArchive.Web.Tests.Browse;

public sealed class YearChartTests
{
    [Fact]
    public void The_highest_bar_fills_the_drawing_and_what_is_little_can_still_be_seen()
    {
        var chart = new YearChart([new(2018, 9, 10_000), new(2019, 0, 0), new(2020, 1, 1)]);

        Assert.Equal(YearChart.BarsHeight, chart.HeightOf(chart.Years[0]));
        Assert.Equal(0, chart.HeightOf(chart.Years[1]));
        Assert.InRange(chart.HeightOf(chart.Years[2]), 1, 5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(60)]
    public void Labels_of_many_years_do_not_run_into_each_other(int years)
    {
        var chart = new YearChart([.. Enumerable.Range(1960, years).Select(year => new YearMentions(year, 1, 1))]);

        var labels = Enumerable.Range(0, years).Select(chart.LabelOf).Where(label => label.Length > 0).ToList();

        Assert.Equal("1960", labels[0]);
        Assert.InRange(labels.Count, 1, 12);
    }
}
