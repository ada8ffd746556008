using StiArchive.Papers;
using StiArchive.Web.Papers;

namespace StiArchive.Web.Tests.Papers;

public sealed class SourceLineTests
{
    private static readonly Paper Article = SamplePapers.All.Single(paper => paper.Id == SamplePapers.ArticleId);

    [Theory]
    [InlineData(Language.Chinese, "林晓, 何思远. 绿色氢能示范项目的国际合作研究[J]. 海州科技政策, 2021, 36(3): 12-15.")]
    [InlineData(
        Language.English,
        "LIN Xiao, HE Siyuan. International Cooperation on Green Hydrogen Pilot Projects. 海州科技政策, 2021, 36(3): 12-15."
    )]
    public void A_paper_is_named_as_references_name_it(Language language, string line)
    {
        Assert.Equal(line, SourceLine.Of(Article, language));
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var paper = new Paper
        {
            Id = "2022-report",
            Kind = PaperKind.Report,
            Metadata = new() { TitleZh = new("海洋观测", Basis.Stated) },
        };

        Assert.Equal("海洋观测[R].", SourceLine.Of(paper, Language.Chinese));
        Assert.Equal("2022-report[R].", SourceLine.Of(paper with { Metadata = new() }, Language.Chinese));
    }

    [Fact]
    public void A_quotation_has_room_for_its_text_and_its_link_in_either_language()
    {
        Assert.StartsWith(
            "“{text}”（林晓",
            SourceLine.QuotationForm(Article, Language.Chinese),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "12-15. {link})",
            SourceLine.QuotationForm(Article, Language.English),
            StringComparison.Ordinal
        );
    }
}
