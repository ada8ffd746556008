using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Tests.Parsing;

public sealed class PaperParserTests
{
    private static readonly Paper Sample = PaperParser.Parse(Printed.Spaced(SampleArticle.Lines));

    [Fact]
    public void Sections_have_number_title_and_level()
    {
        var headings = Sample.Sections.Select(section => (section.Number, section.Title, section.Level));

        Assert.Equal(
            [
                ("1", "智利参与合作的背景", 1),
                ("1.1", "海洋观测的需求", 2),
                ("2", "对我国的启示", 1),
                ("2.1", "参与规则制定，提升数据共享的质量与水平", 2),
            ],
            headings
        );
    }

    [Fact]
    public void Wrapped_lines_are_joined_into_paragraphs_and_numbers_made_whole()
    {
        var paragraphs = Sample.Sections[1].Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ToArray();

        Assert.Equal(
            [
                "智利海岸线长达四千多公里，渔业与航运业在国民经济中占有重要地位，对海洋观测数据的需求十分迫切 [1]。2019 年，智利投入 2350 万美元建设浮标网络。",
                "为此，智利先后同多个经济体签署了双边协定，并在 APEC 框架下提出了数据共享的倡议，见表 1。",
            ],
            paragraphs
        );
    }

    [Fact]
    public void A_table_has_its_cells_and_stands_in_the_section_that_refers_to_it()
    {
        var table = Assert.IsType<Table>(Sample.Sections[1].Blocks[^1]);

        Assert.Equal(("表 1", "智利提出的观测项目"), (table.Label, table.Caption));
        Assert.Equal(["年份", "项目名称", "经费（万美元）"], table.Columns);
        Assert.Equal(["2018", "近海赤潮预警研讨会", "35"], table.Rows[1]);
    }

    [Fact]
    public void Front_matter_becomes_metadata_with_its_basis()
    {
        var metadata = Sample.Metadata;

        Assert.Equal("智利参与 APEC 海洋观测合作的做法与启示", metadata.TitleZh?.Value);
        Assert.Equal("Chile's Participation in APEC Ocean Observation: Practice and Lessons", metadata.TitleEn?.Value);
        Assert.Equal(["LIN Hai", "ZHOU Ning"], metadata.Authors!.Value.Select(author => author.En!).ToArray());
        Assert.Equal(
            new Affiliation(null, "Institute of Ocean Policy", "Qingdao", "266000"),
            metadata.Affiliations!.Value[0]
        );
        Assert.Equal(["智利", "海洋观测", "科技合作"], metadata.KeywordsZh!.Value);
        Assert.Equal(
            ("G321", "A", "1234-5679", "7"),
            (metadata.Clc?.Value, metadata.DocumentCode?.Value, metadata.Issn?.Value, metadata.Issue?.Value)
        );
        Assert.Equal(new Sourced<int>(2021, Basis.StatedAt("DOI 10.3772/j.issn.1234-5679.2021.07.003")), metadata.Year);
        Assert.Equal("国际合作", metadata.Column?.Value);
    }

    [Fact]
    public void Abstracts_lose_their_labels_and_line_breaks()
    {
        Assert.Equal(
            "海洋观测合作是亚太地区科技合作的新方向。本文介绍了智利参与 APEC 海洋观测合作的现状，分析了其主要特点，并提出了三点建议。",
            Sample.AbstractZh[0].Text
        );
        Assert.Equal(
            "Ocean observation is a new field of cooperation in the Asia-Pacific region. This paper describes what Chile has done.",
            Sample.AbstractEn[0].Text
        );
    }

    [Fact]
    public void Page_furniture_is_set_aside_as_noise()
    {
        var noise = Sample.Noise.Select(one => (one.Kind, one.Text));

        Assert.Contains((NoiseKind.RunningHeader, "·国际合作·"), noise);
        Assert.Contains((NoiseKind.EndMark, "■"), noise);
    }

    [Fact]
    public void Every_printed_character_is_in_the_paper_or_its_noise()
    {
        var report = Conservation.Check(Printed.Spaced(SampleArticle.Lines), Sample);

        Assert.Empty(report.Lost);
        Assert.Empty(report.Surplus);
    }
}
