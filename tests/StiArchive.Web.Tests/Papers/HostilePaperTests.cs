using StiArchive.Corpus;

namespace StiArchive.Web.Tests.Papers;

/// <summary>Whatever a paper says, its page only says it.</summary>
public sealed class HostilePaperTests : IClassFixture<SampleArchive>
{
    private readonly SampleArchive _archive;

    public HostilePaperTests(SampleArchive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        _archive = archive;
        if (!File.Exists(archive.PaperFile(HostilePaper.Id)))
        {
            new CorpusFolder(archive.CorpusRoot).Save(HostilePaper.Paper, HostilePaper.OriginalBytes);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=%3Cscript%3E")]
    [InlineData("?find=%3Cimg%20src%3Dx%3E")]
    [InlineData("?find=%22%3E%3Cscript%3Edocument.title%3D'run'%3C%2Fscript%3E&q=%3Cb%3E")]
    public async Task Nothing_of_it_becomes_markup(string query)
    {
        var page = await _archive.Reader().PageAsync($"/papers/{HostilePaper.Id}{query}");

        Assert.Empty(
            page.QuerySelectorAll(
                "img, iframe, script:not([src^='/js/']), [style], .paper b:not(.found b):not(.paper-search b)"
            )
        );
        Assert.DoesNotContain(
            page.All,
            element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
        );
        Assert.Contains(
            HostilePaper.Markup,
            page.One("h1").TextContent + page.One(".paper-second-title").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_link_leads_to_this_archive_or_to_the_register_of_DOIs()
    {
        var page = await _archive.Reader().PageAsync($"/papers/{HostilePaper.Id}");

        Assert.All(
            page.QuerySelectorAll(".paper a").Select(link => link.Href()),
            address => Assert.Matches("^(#|/|https://doi\\.org/)", address)
        );
    }

    [Fact]
    public async Task Its_table_is_downloaded_without_a_formula()
    {
        var csv = await _archive
            .Reader()
            .GetStringAsync(new Uri($"/papers/{HostilePaper.Id}/tables/1.csv", UriKind.Relative));

        Assert.Contains(",'=1+1\r\n", csv, StringComparison.Ordinal);
        Assert.Contains(",-3\r\n", csv, StringComparison.Ordinal);
        Assert.Contains("\r\n'@SUM(A1),", csv, StringComparison.Ordinal);
    }
}
