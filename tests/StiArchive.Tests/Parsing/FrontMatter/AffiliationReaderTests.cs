using StiArchive.Parsing.FrontMatter;

namespace StiArchive.Tests.Parsing.FrontMatter;

public sealed class AffiliationReaderTests
{
    [Theory]
    [InlineData("（蓝湾海洋研究院，青岛　266000）", "蓝湾海洋研究院", "青岛", "266000")]
    [InlineData(
        "Bluebay Institute of Ocean Policy, Qingdao　 266000, China",
        "Bluebay Institute of Ocean Policy",
        "Qingdao",
        "266000"
    )]
    [InlineData("Bluebay Institute, Port Blue City 266000", "Bluebay Institute", "Port Blue City", "266000")]
    [InlineData("蓝湾海洋研究院  青岛  266000", "蓝湾海洋研究院", "青岛", "266000")]
    public void An_institution_is_read_with_its_city_and_postcode(
        string line,
        string name,
        string city,
        string postcode
    )
    {
        var found = Assert.Single(AffiliationReader.Read(line, isAfterTitle: true));

        Assert.Equal((name, city, postcode), (found.Zh ?? found.En, found.City, found.Postcode));
    }

    [Fact]
    public void A_blank_before_the_next_institution_hides_no_city()
    {
        var found = AffiliationReader.Read(
            "Bluebay Institute, Qingdao 266000, China ; 2. Reef College, Haikou 570100",
            true
        );

        Assert.Equal("Qingdao, Haikou", string.Join(", ", found.Select(one => one.City)));
    }

    // A pattern that runs out of time ends the parser with an exception.
    [Theory]
    [InlineData(" ")]
    [InlineData("　")]
    [InlineData("，")]
    [InlineData(", ")]
    [InlineData("( ")]
    [InlineData("a ")]
    [InlineData("a, ")]
    [InlineData("1 ")]
    [InlineData("院 ")]
    public void However_often_a_blank_or_a_mark_is_repeated_the_line_is_read_in_time(string repeated)
    {
        var run = string.Concat(Enumerable.Repeat(repeated, 1_400 / repeated.Length));

        Assert.NotEmpty(AffiliationReader.Read($"蓝湾大学{run}青岛", isAfterTitle: true));
        Assert.NotEmpty(AffiliationReader.Read($"{run}蓝湾大学26600", isAfterTitle: true));
    }
}
