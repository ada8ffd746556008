using System.Text;
using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Tests.Parsing;

public sealed class PreprintTests
{
    private static readonly ExtractedText Text = TextFileExtractor.Extract(
        "preprint.txt",
        Encoding.UTF8.GetBytes(SamplePreprint.Printed)
    );

    private static readonly Paper Paper = PaperParser.Parse(Text);

    [Fact]
    public void Numbers_without_a_blank_make_headings_where_they_make_a_series()
    {
        Assert.Equal(
            ["0 引言", "1 合作现状", "1.1 观测网络", "1.2 人才培养", "2 结论"],
            Paper.Sections.Select(section => section.Heading).ToArray()
        );
    }

    [Fact]
    public void Several_labels_on_one_line_are_read_each()
    {
        Assert.Equal(["海洋科技", "城市群", "区域合作"], Paper.Metadata.KeywordsZh!.Value);
        Assert.Equal("P7", Paper.Metadata.Clc?.Value);
        Assert.Equal("A", Paper.Metadata.DocumentCode?.Value);
        Assert.Equal("1002-3456(2019)04-0021-08", Paper.Metadata.ArticleNumber?.Value);
        Assert.Equal("区域合作", Paper.Metadata.Column?.Value);
    }

    [Fact]
    public void Names_lose_the_marks_of_their_institutions()
    {
        Assert.Equal(
            [("林海", "LIN Hai"), ("周宁", "ZHOU Ning"), ("欧阳文静", "OUYANG Wenjing")],
            Paper.Metadata.Authors!.Value.Select(author => (author.Zh!, author.En!)).ToArray()
        );
        Assert.Equal(
            new Affiliation("滨海大学海洋政策研究所", null, "青岛", "266000"),
            Paper.Metadata.Affiliations!.Value[0]
        );
    }

    [Fact]
    public void The_English_part_after_the_references_is_not_a_reference()
    {
        Assert.Equal(
            "Marine Science Cooperation among Coastal City Groups: Status and Prospects",
            Paper.Metadata.TitleEn?.Value
        );
        Assert.Equal(2, Paper.References?.Entries.Count);
        Assert.Equal(["marine science", "city groups", "regional cooperation"], Paper.Metadata.KeywordsEn!.Value);
    }

    [Fact]
    public void A_sentence_that_a_page_break_cuts_is_one_paragraph()
    {
        var paragraphs = Paper.Sections[2].Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);

        Assert.Contains(paragraphs, text => text.EndsWith("限制了联合研究的开展。", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_keeps_both_captions_and_its_note()
    {
        var table = Assert.Single(Paper.Sections[2].Blocks.OfType<Table>());

        Assert.Equal("城市群共建的浮标 Table 1 Buoys run jointly by city groups", table.Caption);
        Assert.Equal(["中湾", "4", "2016"], table.Rows[1]);
        Assert.Equal("注：数据截至2018年底。", table.Note);
    }

    [Fact]
    public void No_character_is_lost()
    {
        var report = Conservation.Check(Text, Paper);

        Assert.Empty(report.Lost);
        Assert.Empty(report.Surplus);
    }
}
