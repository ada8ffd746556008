using StiArchive.Corpus;
using StiArchive.Passages;

namespace StiArchive.Web.Tests;

/// <summary>The papers of this repository, as readers find and see them.</summary>
public sealed class RepositoryCorpusTests(RepositoryArchive archive) : IClassFixture<RepositoryArchive>
{
    private static readonly CorpusFolder Corpus = new(RepositoryArchive.CorpusRoot);

    public static TheoryData<string> Ids => [.. Corpus.Ids()];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_passage_of_a_paper_has_its_place_on_the_page_once(string id)
    {
        using var client = archive.CreateClient();

        var page = await client.PageAsync($"/papers/{id}?q=APEC&lang=en");

        var names = page.All.Select(element => element.Id).OfType<string>().Where(name => name.Length > 0).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.Empty(PassageCutter.Cut(Corpus.Read(id)).Select(passage => passage.Anchor).Except(names));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_original_of_a_paper_is_handed_out_as_it_was_received(string id)
    {
        using var client = archive.CreateClient();

        var bytes = await client.GetByteArrayAsync(new Uri($"/papers/{id}/original", UriKind.Relative));

        Assert.Equal(Corpus.ReadOriginal(id), bytes);
    }

    [Fact]
    public async Task Words_find_the_section_that_is_about_them_first_with_the_words_marked()
    {
        using var client = archive.CreateClient();

        var page = await client.PageAsync("/search?q=韩国 APEC中心&lang=zh");

        var first = page.QuerySelectorAll(".hits > li")[0];
        Assert.Contains(first.Texts(".hit-heading"), heading => heading.StartsWith("2.2", StringComparison.Ordinal));
        Assert.Equal(["APEC", "中心", "韩国"], first.Texts("mark").Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("吴燕 / WU Yan", page.Texts(".facet-label"));
        Assert.Contains("2020", page.Texts(".facet-label"));
        Assert.Contains("韩国", page.Texts(".facet-label"));
    }

    [Theory]
    [InlineData("\"科技创新政策伙伴关系机制\"")]
    [InlineData("APEC")]
    [InlineData("ＡＰＥＣ")]
    [InlineData("碳")]
    [InlineData("亞太經合組織")]
    [InlineData("\"Belt and Road\"")]
    [InlineData("technology transfer")]
    public async Task What_is_printed_in_the_papers_is_found_and_marked(string query)
    {
        using var client = archive.CreateClient();

        var page = await client.PageAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.NotEmpty(page.QuerySelectorAll(".hits > li"));
        Assert.All(page.QuerySelectorAll(".snippet"), snippet => Assert.NotEmpty(snippet.QuerySelectorAll("mark")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("灯")]
    [InlineData("R&D")]
    [InlineData("臺灣")]
    [InlineData("stem")]
    [InlineData("women economy")]
    [InlineData("((气候 OR")]
    public async Task Any_query_gives_a_page(string query)
    {
        using var client = archive.CreateClient();

        var page = await client.PageAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.Single(page.QuerySelectorAll(".results-count"));
    }
}
