using StiArchive.Papers;
using StiArchive.Web.Papers;

namespace StiArchive.Web.Tests.Papers;

public sealed class CitationTagsTests
{
    private const string Address = "https://archive.example/papers/x?lang=zh";

    private static readonly Paper Article = SamplePapers.All.Single(paper => paper.Id == SamplePapers.ArticleId);

    [Theory]
    [InlineData(
        Language.Chinese,
        "绿色氢能示范项目的国际合作研究",
        "林晓|何思远",
        "绿色氢能; 示范项目; 国际合作",
        "zh"
    )]
    [InlineData(
        Language.English,
        "International Cooperation on Green Hydrogen Pilot Projects",
        "LIN, Xiao|HE, Siyuan",
        "green hydrogen; pilot projects; international cooperation",
        "en"
    )]
    public void A_page_names_the_paper_in_one_language(
        Language language,
        string title,
        string authors,
        string keywords,
        string code
    )
    {
        var tags = CitationTags.Of(Article, language, Address);

        Assert.Equal([title], Contents(tags, "citation_title"));
        Assert.Equal(authors.Split('|'), Contents(tags, "citation_author"));
        Assert.Equal([keywords], Contents(tags, "citation_keywords"));
        Assert.Equal([code], Contents(tags, "citation_language"));
    }

    [Fact]
    public void First_and_last_page_have_tags_of_their_own()
    {
        var tags = CitationTags.Of(Article, Language.Chinese, Address);

        Assert.Equal(["12"], Contents(tags, "citation_firstpage"));
        Assert.Equal(["15"], Contents(tags, "citation_lastpage"));
    }

    [Theory]
    [InlineData("e1042", "e1042", null)]
    [InlineData("62-65", "62", "65")]
    [InlineData("62–65, 80", "62", "65, 80")]
    public void Pages_are_read_as_printed(string pages, string first, string? last)
    {
        var paper = new Paper { Metadata = new() { Pages = new(pages, Basis.Stated) } };

        var tags = CitationTags.Of(paper, Language.Chinese, Address);

        Assert.Equal([first], Contents(tags, "citation_firstpage"));
        Assert.Equal(last is null ? [] : [last], Contents(tags, "citation_lastpage"));
    }

    [Theory]
    [InlineData("WU Yan", "WU, Yan")]
    [InlineData("OUYANG Xiu-mei", "OUYANG, Xiu-mei")]
    [InlineData("VAN DER BERG Jan", "VAN DER BERG, Jan")]
    [InlineData("Ada Okafor", "Ada Okafor")]
    [InlineData("J Harbour", "J Harbour")]
    [InlineData("APEC", "APEC")]
    public void A_comma_says_which_name_is_the_family_name_where_capitals_tell(string printed, string tag)
    {
        var paper = new Paper { Metadata = new() { Authors = new([new Author(null, printed)], Basis.Stated) } };

        Assert.Equal([tag], Contents(CitationTags.Of(paper, Language.English, Address), "citation_author"));
    }

    [Fact]
    public void What_is_not_known_has_no_tag()
    {
        var tags = CitationTags.Of(new Paper(), Language.English, Address);

        Assert.Equal(["citation_language", "citation_abstract_html_url"], tags.Select(tag => tag.Key));
    }

    private static IEnumerable<string> Contents(IEnumerable<KeyValuePair<string, string>> tags, string name) =>
        tags.Where(tag => tag.Key == name).Select(tag => tag.Value);
}
