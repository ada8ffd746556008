namespace StiArchive.Web.Tests;

/// <summary>An archive without papers has all its pages, and says why there is nothing on them.</summary>
public sealed class EmptyArchiveTests(EmptyArchive archive) : IClassFixture<EmptyArchive>
{
    [Theory]
    [InlineData("/", "文献库中还没有论文。")]
    [InlineData("/search?q=氢能", "文献库中还没有论文。")]
    [InlineData("/search", "没有输入检索词。")]
    [InlineData("/browse", "暂无。")]
    [InlineData("/browse/authors", "暂无。")]
    [InlineData("/browse/economies/KR", "韩国")]
    [InlineData("/tables", "还没有")]
    [InlineData("/doubts", "没有")]
    [InlineData("/help", "帮助")]
    [InlineData("/about", "0")]
    public async Task Every_page_is_there_and_says_that_nothing_is_held(string address, string sentence)
    {
        var page = await archive.Reader("zh").PageAsync(address);

        Assert.Contains(sentence, page.One("main").TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("main :is(ul, ol):not(:has(li))"));
    }
}
