using System.Net;
using System.Net.Mime;
using AngleSharp;

namespace StiArchive.Web.Tests.Papers;

/// <summary>A librarian has left a mistake in a <c>paper.md</c>.</summary>
public sealed class UnreadablePaperTests : IDisposable
{
    private const string Page = $"/papers/{SamplePapers.ArticleId}";

    private readonly SampleArchive _archive = new() { Watch = false };
    private readonly int _line;

    public UnreadablePaperTests()
    {
        using var first = _archive.CreateClient();
        var file = _archive.PaperFile(SamplePapers.ArticleId);
        var lines = File.ReadAllLines(file);
        var kind = Array.FindIndex(lines, line => line.StartsWith("kind:", StringComparison.Ordinal));
        lines[kind] = "kind: sonnet";
        File.WriteAllLines(file, lines);
        _line = kind + 1;
    }

    [Theory]
    [InlineData("zh", "这篇论文暂时无法显示", "而不是“sonnet”")]
    [InlineData("en", "This paper cannot be shown for now", "not \"sonnet\"")]
    public async Task The_page_says_which_file_and_line_and_what_to_write(string language, string title, string problem)
    {
        var page = await _archive.Reader(language).PageAsync(Page, HttpStatusCode.ServiceUnavailable);

        Assert.Equal(title, page.One("h1").TextContent);
        var text = page.One("main").TextContent;
        Assert.Contains($"{SamplePapers.ArticleId}/paper.md", text, StringComparison.Ordinal);
        Assert.Contains($"{_line}", text, StringComparison.Ordinal);
        Assert.Contains(problem, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_does_not_say_where_the_archive_lies()
    {
        var page = await _archive.Reader().PageAsync(Page, HttpStatusCode.ServiceUnavailable);

        Assert.DoesNotContain(_archive.CorpusRoot, page.ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"/api/v1/papers/{SamplePapers.ArticleId}")]
    [InlineData($"/api/v1/papers/{SamplePapers.ArticleId}/tables/1.csv")]
    public async Task Programs_are_told_the_same_as_a_problem(string address)
    {
        using var reader = _archive.Reader();
        using var response = await reader.GetAsync(new Uri(address, UriKind.Relative));
        var problem = await reader.JsonAsync(address, HttpStatusCode.ServiceUnavailable);

        Assert.Equal(MediaTypeNames.Application.ProblemJson, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(503, problem.GetProperty("status").GetInt32());
        Assert.StartsWith(
            $"{SamplePapers.ArticleId}/paper.md:{_line}: ",
            problem.GetProperty("detail").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_table_of_it_is_answered_with_the_same_page()
    {
        var page = await _archive.Reader().PageAsync($"{Page}/tables/1.csv", HttpStatusCode.ServiceUnavailable);

        Assert.Equal("This paper cannot be shown for now", page.One("h1").TextContent);
    }

    [Fact]
    public async Task The_original_can_be_downloaded_all_the_same()
    {
        using var reader = _archive.Reader();
        var page = await reader.PageAsync(Page, HttpStatusCode.ServiceUnavailable);

        using var response = await reader.GetAsync(new Uri(page.One(".paper-original a").Href(), UriKind.Relative));

        var stored = await File.ReadAllBytesAsync(
            Path.Combine(_archive.CorpusRoot, SamplePapers.ArticleId, "original.txt")
        );
        Assert.Equal(stored, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(MediaTypeNames.Application.Octet, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Without_an_original_none_is_offered()
    {
        File.Delete(Path.Combine(_archive.CorpusRoot, SamplePapers.ArticleId, "original.txt"));

        var page = await _archive.Reader().PageAsync(Page, HttpStatusCode.ServiceUnavailable);

        Assert.Empty(page.QuerySelectorAll(".paper-original"));
    }

    [Fact]
    public async Task The_page_is_back_when_the_file_is_mended()
    {
        var file = _archive.PaperFile(SamplePapers.ArticleId);
        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(
            file,
            text.Replace("kind: sonnet", "kind: journal-article", StringComparison.Ordinal)
        );

        var page = await _archive.Reader("en").PageAsync(Page);

        Assert.Equal("International Cooperation on Green Hydrogen Pilot Projects", page.One("h1").TextContent);
    }

    public void Dispose() => _archive.Dispose();
}
