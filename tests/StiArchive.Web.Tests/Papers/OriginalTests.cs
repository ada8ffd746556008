using System.Net;

namespace StiArchive.Web.Tests.Papers;

public sealed class OriginalTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    private const string Address = $"/papers/{SamplePapers.ArticleId}/original";

    [Fact]
    public async Task The_original_comes_byte_for_byte_as_a_file_to_save()
    {
        using var reader = archive.Reader();

        using var response = await reader.GetAsync(new Uri(Address, UriKind.Relative));

        var stored = await File.ReadAllBytesAsync(
            Path.Combine(archive.CorpusRoot, SamplePapers.ArticleId, "original.txt")
        );
        Assert.Equal(stored, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal($"{SamplePapers.ArticleId} 原文.txt", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task An_original_that_was_fetched_before_is_not_sent_again()
    {
        using var reader = archive.Reader();
        using var first = await reader.GetAsync(new Uri(Address, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, Address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await reader.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task The_page_of_the_paper_leads_to_it()
    {
        var page = await archive.Reader("en").PageAsync($"/papers/{SamplePapers.ArticleId}");

        var link = page.One(".paper-original a");
        Assert.Equal(Address, link.Href());
        Assert.Contains("received 2026-03-01", page.One(".paper-original").TextContent, StringComparison.Ordinal);
    }
}
