using System.Net;
using StiArchive.Browsing;
using StiArchive.Web.Browse;

namespace StiArchive.Web.Tests.Browse;

public sealed class BrowseTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Theory]
    [InlineData("en", "By year", "Republic of Korea", "1 paper")]
    [InlineData("zh", "按年份", "韩国", "1 篇论文")]
    public async Task The_first_page_shows_every_kind_of_shelf_with_its_papers_counted(
        string language,
        string heading,
        string economy,
        string count
    )
    {
        var page = await archive.Reader(language).PageAsync("/browse");

        Assert.Equal(5, page.QuerySelectorAll(".shelf-group").Length);
        Assert.Equal(heading, page.Texts(".shelf-group h2")[0]);
        var shelf = page.One("a[href='/browse/economies/KR']");
        Assert.Equal(economy, shelf.TextContent);
        Assert.Contains(count, shelf.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/browse/years/2021", "2021-lin-green-hydrogen")]
    [InlineData("/browse/authors/lin-xiao", "2021-lin-green-hydrogen")]
    [InlineData("/browse/economies/NZ", "2022-okafor-mobility")]
    [InlineData("/browse/keywords/pilot-projects", "2021-lin-green-hydrogen")]
    [InlineData("/browse/keywords/u7eff-u8272-u6c22-u80fd", "2021-lin-green-hydrogen")]
    [InlineData("/browse/journals/u6d77-u5dde-u79d1-u6280-u653f-u7b56", "2021-lin-green-hydrogen")]
    public async Task A_shelf_lists_its_papers(string address, string paper)
    {
        var page = await archive.Reader().PageAsync(address);

        Assert.Equal($"/papers/{paper}", page.One(".paper-list a").Href());
        Assert.EndsWith(address, page.One("link[rel=canonical]").Href(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("林晓")]
    [InlineData("LIN Xiao")]
    [InlineData("Lin, Xiao")]
    [InlineData("Xiao Lin")]
    public async Task Every_form_of_a_name_leads_to_the_one_address_of_the_author(string name)
    {
        using var response = await archive
            .Reader()
            .GetAsync(new Uri($"/browse/authors/{Uri.EscapeDataString(name)}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/browse/authors/lin-xiao", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/browse/nothing")]
    [InlineData("/browse/nothing/2020")]
    [InlineData("/browse/years/1850")]
    [InlineData("/browse/authors/nobody-at-all")]
    [InlineData("/browse/economies/XX")]
    [InlineData("/browse/keywords/%3Cscript%3E")]
    [InlineData("/browse/authors/%E2%80%AE")]
    public async Task What_no_paper_has_is_not_found(string address)
    {
        using var response = await archive.Reader().GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task An_economy_shows_its_years_as_a_drawing_and_as_a_table_and_passages_that_name_it()
    {
        var page = await archive.Reader().PageAsync("/browse/economies/KR");

        Assert.Contains("2021", page.One(".year-chart svg").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.StartsWith("/search?q=", page.One(".year-chart tbody a").Href(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".economy-best mark"));
        Assert.All(
            page.QuerySelectorAll(".economy-best .hit-place a"),
            link => Assert.StartsWith("/papers/", link.GetAttribute("href"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_number_of_a_year_is_the_number_of_passages_that_its_link_finds()
    {
        using var reader = archive.Reader();
        var row = (await reader.PageAsync("/browse/economies/JP")).One(".year-chart tbody tr");

        var found = await reader.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Contains(
            $"{row.QuerySelectorAll("td")[1].TextContent} passages",
            found.One(".results-count").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_economy_that_no_paper_studies_has_a_page_that_says_so_under_its_code_in_capitals()
    {
        using var reader = archive.Reader();

        using var small = await reader.GetAsync(new Uri("/browse/economies/pe", UriKind.Relative));
        var page = await reader.PageAsync("/browse/economies/PE");

        Assert.Equal("/browse/economies/PE", small.Headers.Location?.ToString());
        Assert.Equal("Peru", page.One("h1").TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".room-empty").Length);
    }

    [Theory]
    [InlineData("HYDROGEN", 1)]
    [InlineData("綠色", 1)]
    [InlineData("zeppelin", 0)]
    [InlineData("<img src=x onerror=alert(1)>", 0)]
    public async Task A_list_is_narrowed_to_what_has_the_letters(string typed, int found)
    {
        var page = await archive.Reader().PageAsync($"/browse/keywords?filter={Uri.EscapeDataString(typed)}");

        Assert.Equal(found, page.QuerySelectorAll(".shelves li").Length);
        Assert.Equal(typed, page.One("#filter").GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main img"));
    }

    [Theory]
    [InlineData("/browse/keywords?page=99")]
    [InlineData("/browse/keywords?page=-1")]
    [InlineData("/browse/keywords?page=abc")]
    [InlineData("/browse/years/2021?page=99")]
    [InlineData("/browse/years/2021?page=999999999999")]
    public async Task A_page_that_is_not_there_is_said_to_be_so(string address)
    {
        var page = await archive.Reader().PageAsync(address);

        Assert.NotEmpty(page.One("main").TextContent.Trim());
    }

    [Fact]
    public void Every_kind_of_shelf_has_an_address_that_is_read_back()
    {
        Assert.All(
            Enum.GetValues<ShelfKind>(),
            kind => Assert.Equal(kind, BrowseUrl.Read(BrowseUrl.Of(kind)["/browse/".Length..]))
        );
    }
}
