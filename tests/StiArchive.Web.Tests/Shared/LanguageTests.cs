using AngleSharp.Dom;
using StiArchive.Papers;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Tests.Shared;

public sealed class LanguageTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans", "搜索")]
    [InlineData("zh-TW", "zh-Hans", "搜索")]
    [InlineData("zh-Hant-HK;q=0.9", "zh-Hans", "搜索")]
    [InlineData("en-US,en;q=0.9", "en", "Search")]
    [InlineData("fr-FR,zh;q=0.5,en;q=0.4", "zh-Hans", "搜索")]
    [InlineData("ko", "en", "Search")]
    [InlineData("*", "en", "Search")]
    [InlineData(";;;,,,=", "en", "Search")]
    [InlineData(null, "en", "Search")]
    public async Task The_interface_follows_the_browser(string? accepted, string tag, string button)
    {
        var page = await archive.Reader(language: null).With("Accept-Language", accepted).PageAsync("/");

        Assert.Equal(tag, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(button, page.One("form[role=search] button").TextContent);
    }

    [Fact]
    public async Task A_switch_on_each_page_leads_to_the_same_page_and_is_remembered()
    {
        using var reader = archive.Reader("en");
        var english = await reader.PageAsync("/search?q=氢能&year=2021");

        var link = english.One(".languages a");
        var chinese = await reader.PageAsync(link.Href());
        var later = await reader.PageAsync("/");

        Assert.Equal("zh-Hans", link.GetAttribute("lang"));
        Assert.Equal("氢能", chinese.One("input[name=q]").GetAttribute("value"));
        Assert.Single(chinese.QuerySelectorAll("input[name=year]"));
        Assert.Equal("zh-Hans", chinese.DocumentElement.GetAttribute("lang"));
        Assert.Equal("zh-Hans", later.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_choice_is_not_readable_by_scripts_or_other_sites()
    {
        using var response = await archive.Reader().GetAsync(new Uri("/?lang=zh", UriKind.Relative));

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("zh-CN")]
    [InlineData("<script>")]
    public async Task A_language_that_is_not_offered_changes_nothing(string code)
    {
        using var reader = archive.Reader("zh");

        using var response = await reader.GetAsync(new Uri($"/?lang={code}", UriKind.Relative));
        var page = await reader.PageAsync("/");

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal("zh-Hans", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=cooperation")]
    [InlineData($"/papers/{SamplePapers.ArticleId}")]
    [InlineData($"/papers/{SamplePapers.RoundTableId}")]
    public async Task Every_paragraph_in_the_other_language_says_so(string address)
    {
        var page = await archive.Reader("en").PageAsync(address);

        var strays = page.Body!.QuerySelectorAll("*")
            .Where(element => element.ChildNodes.OfType<IText>().Any(text => IsChinese(text.Data)))
            .Where(element => element.Closest("[lang]")?.GetAttribute("lang") == "en")
            .Select(element => element.OuterHtml);
        Assert.Empty(strays);
    }

    [Theory]
    [InlineData("/search?q=cooperation")]
    [InlineData("/search?q=合作 Korea&year=2021")]
    [InlineData("/search?q=kind:table")]
    [InlineData("/search?q=\"zeppelin airship\"")]
    [InlineData("/search?q=(氢能")]
    [InlineData("/browse")]
    [InlineData("/browse/keywords")]
    [InlineData("/browse/authors/lin-xiao")]
    [InlineData("/browse/economies/KR")]
    [InlineData("/tables?q=韩国")]
    [InlineData("/doubts")]
    public async Task No_Chinese_letter_is_left_to_an_English_voice_nor_an_English_phrase_to_a_Chinese_one(
        string address
    )
    {
        var strays = new List<string>();
        foreach (var (reader, voice) in new[] { ("en", Language.English), ("zh", Language.Chinese) })
        {
            var page = await archive.Reader(reader).PageAsync(address);
            strays.AddRange(
                page.Body!.Descendants<IText>()
                    .Where(text => text.ParentElement?.LocalName is not ("script" or "code"))
                    .Where(text => VoiceOf(text) == ReaderLanguage.Tag(voice))
                    .Where(text => OtherLanguagePieces.Of(text.Data, voice).Count > 0)
                    .Select(text => text.ParentElement!.OuterHtml)
            );
        }

        Assert.Empty(strays);
    }

    private static string? VoiceOf(IText text) => text.ParentElement?.Closest("[lang]")?.GetAttribute("lang");

    private static bool IsChinese(string text) =>
        text.Count(character => character is >= '\u4e00' and <= '\u9fff') > text.Count(char.IsAsciiLetter);
}
