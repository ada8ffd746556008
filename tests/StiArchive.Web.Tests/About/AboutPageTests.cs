namespace StiArchive.Web.Tests.About;

public sealed class AboutPageTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Fact]
    public async Task The_holdings_are_counted()
    {
        var page = await archive.Reader().PageAsync("/about");

        Assert.Equal(
            "Papers: 3, Passages that can be searched: 32, Tables: 1, Years: 2019–2022, Papers with text in Chinese: 2, "
                + "Papers with text in English: 2, Journal article: 1, Newspaper round table: 1, Report: 1, "
                + "Papers with doubts: 2, Newest original received: 2026-03-01",
            string.Join(", ", page.Texts(".facts dt").Zip(page.Texts(".facts dd"), (name, value) => $"{name}: {value}"))
        );
    }

    [Fact]
    public async Task It_says_how_fresh_the_index_is_and_since_when()
    {
        var page = await archive.Reader("zh").PageAsync("/about");

        Assert.Contains("所有论文均按现有内容检索", page.One("main").TextContent, StringComparison.Ordinal);
        var updated = DateTimeOffset.Parse(
            page.One("section[aria-labelledby=freshness] time").GetAttribute("datetime")!,
            System.Globalization.CultureInfo.InvariantCulture
        );
        Assert.True(updated <= DateTimeOffset.UtcNow);
    }
}
