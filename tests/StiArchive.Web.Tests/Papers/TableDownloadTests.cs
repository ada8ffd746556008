using System.Net;
using System.Text;

namespace StiArchive.Web.Tests.Papers;

public sealed class TableDownloadTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    private const string Article = $"/papers/{SamplePapers.ArticleId}";

    [Fact]
    public async Task A_table_is_downloaded_as_a_file_that_spreadsheets_read_as_Chinese()
    {
        using var reader = archive.Reader();
        var page = await reader.PageAsync(Article);

        using var response = await reader.GetAsync(new Uri(page.One(".table-tools a").Href(), UriKind.Relative));

        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"{SamplePapers.ArticleId}-table-1.csv", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "经济体,项目数,总投资/亿元\r\n韩国,12,48.5\r\n日本,15,62.0\r\n中国,21,\r\n",
            Encoding.UTF8.GetString(bytes[3..])
        );
    }

    [Theory]
    [InlineData($"{Article}/tables/2.csv")]
    [InlineData($"{Article}/tables/0.csv")]
    [InlineData($"{Article}/tables/-1.csv")]
    [InlineData($"{Article}/tables/t1.csv")]
    [InlineData($"{Article}/tables/99999999999.csv")]
    [InlineData("/papers/2020-nobody/tables/1.csv")]
    public async Task A_table_that_is_not_there_is_a_page_that_says_so(string address)
    {
        var page = await archive.Reader("zh").PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("没有这个页面", page.One("h1").TextContent);
    }

    [Fact]
    public async Task The_button_that_copies_shows_only_where_it_works()
    {
        var page = await archive.Reader().PageAsync(Article);

        Assert.True(page.One(".table-tools button").HasAttribute("hidden"));
    }
}
