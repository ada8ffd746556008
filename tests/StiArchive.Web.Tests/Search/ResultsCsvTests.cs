using System.Text;
using StiArchive.Web.Search;

namespace StiArchive.Web.Tests.Search;

/// <summary>The list of results as a file.</summary>
public sealed class ResultsCsvTests(ManyYearsArchive archive) : IClassFixture<ManyYearsArchive>
{
    [Fact]
    public async Task Results_are_downloaded_as_a_file_that_spreadsheets_read_as_Chinese()
    {
        using var response = await archive.Reader().GetAsync(new Uri("/search.csv?q=极地科考", UriKind.Relative));

        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("stiarchive-results.csv", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("rank,paper,title_zh,", Encoding.UTF8.GetString(bytes[3..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broad_search_is_cut_after_the_best_passages_each_of_which_stands_there_once()
    {
        var rows = await RowsAsync("/search.csv?q=合作");

        Assert.Equal(SearchController.MostExported, rows.Count);
        Assert.Equal(rows.Count, rows.Select(row => row[^1] + row[^2]).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(rank => $"{rank}"), rows.Select(row => row[0]));
    }

    [Fact]
    public async Task What_is_chosen_and_the_order_hold_for_the_file_and_the_page_does_not()
    {
        var rows = await RowsAsync("/search.csv?q=合作&economy=NZ&sort=oldest&kind=title&page=7");

        var years = rows.Select(row => row[1][..4]).ToList();
        Assert.Equal(ManyYearsArchive.Keywords.Count / 2, rows.Count);
        Assert.Equal(years.Order(StringComparer.Ordinal), years);
        Assert.All(rows, row => Assert.Contains(",NZ,title,", string.Join(',', row), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_in_the_file_leads_to_the_passage()
    {
        using var reader = archive.Reader();
        var row = (await RowsAsync("/search.csv?q=极地科考 kind:paragraph"))[0];

        var address = new Uri(row[^2]);
        var page = await reader.PageAsync(address.PathAndQuery);
        using var lasting = await reader.GetAsync(new Uri(row[^1]));

        Assert.Equal("http://localhost", address.GetLeftPart(UriPartial.Authority));
        Assert.Contains("极地科考", page.GetElementById(address.Fragment[1..])!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(address.Fragment, lasting.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_is_a_file_without_rows()
    {
        Assert.Empty(await RowsAsync("/search.csv?q=\"zeppelin airship\""));
        Assert.Empty(await RowsAsync("/search.csv"));
    }

    [Fact]
    public async Task The_page_links_to_the_file_of_the_same_search()
    {
        using var reader = archive.Reader();
        var page = await reader.PageAsync("/search?q=合作&keyword=极地科考&kind=paragraph&page=2");

        var rows = await RowsAsync(page.QuerySelectorAll(".results-formats a[download]")[0].Href());

        Assert.Equal(ManyYearsArchive.ParagraphCount, rows.Count);
        Assert.All(rows, row => Assert.Contains("极地科考", string.Join(',', row), StringComparison.Ordinal));
    }

    // No cell of these papers holds a comma.
    private async Task<IReadOnlyList<string[]>> RowsAsync(string address)
    {
        var csv = await archive.Reader().GetStringAsync(new Uri(address, UriKind.Relative));
        return [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];
    }
}
