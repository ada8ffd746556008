using StiArchive.Parsing;

namespace StiArchive.Tests.Parsing;

public sealed class HeadingFinderTests
{
    private const string Paragraph =
        "近年来，沿海经济体在海洋观测、数据共享和人才培养等方面开展了多种形式的合作，取得了积极进展，但仍然存在标准不一、投入不足等问题。";

    [Fact]
    public void Chinese_numbers_give_levels_as_official_documents_number_them()
    {
        Assert.Equal(
            [
                ("一、", "总体要求", 1, "s一"),
                ("（一）", "指导思想", 2, "s一.一"),
                ("二、", "重点任务", 1, "s二"),
                ("（一）", "完善机制", 2, "s二.一"),
            ],
            Headings(
                "一、总体要求",
                Paragraph,
                "（一）指导思想",
                Paragraph,
                "二、重点任务",
                Paragraph,
                "（一）完善机制",
                Paragraph
            )
        );
    }

    [Fact]
    public void Quantities_and_lists_are_not_headings()
    {
        Assert.Equal(
            [("1", "研究背景", 1, "s1"), ("2", "研究方法", 1, "s2"), ("3", "结论", 1, "s3")],
            Headings(
                "1 研究背景",
                Paragraph,
                "2 研究方法",
                Paragraph,
                "3 个经济体提交了报告，",
                Paragraph,
                "12 月的会议",
                Paragraph,
                "3 结论",
                Paragraph
            )
        );
    }

    [Fact]
    public void A_missing_number_does_not_end_the_series()
    {
        Assert.Equal(
            [("1", "背景", 1, "s1"), ("1.1", "需求", 2, "s1.1"), ("1.3", "供给", 2, "s1.3"), ("2", "建议", 1, "s2")],
            Headings("1 背景", "1.1 需求", Paragraph, "1.3 供给", Paragraph, "2 建议", Paragraph)
        );
    }

    [Fact]
    public void A_line_that_stands_alone_where_a_number_is_missing_is_the_heading_of_that_chapter()
    {
        Assert.Equal(
            [
                ("", "观测网络的由来", 1, "u1"),
                ("1.1", "需求", 2, "s1.1"),
                ("1.2", "供给", 2, "s1.2"),
                ("", "网络的运行", 1, "u2"),
                ("3", "建议", 1, "s3"),
            ],
            Headings(
                SampleParagraphs.Sharing,
                "观测网络的由来",
                "1.1 需求",
                SampleParagraphs.Stations,
                "1.2 供给",
                SampleParagraphs.Stations,
                "网络的运行",
                SampleParagraphs.Stations,
                "3 建议",
                SampleParagraphs.Stations
            )
        );
    }

    [Theory]
    [InlineData("一、总体要求", "指导思想的形成过程", "二、重点任务")]
    [InlineData("1 总体要求", "研究展望与建议", "2 重点任务")]
    [InlineData("1 总体要求", "结论与讨论", "2 重点任务")]
    public void A_short_line_between_paragraphs_is_a_heading_beside_numbered_ones(
        string first,
        string plain,
        string last
    )
    {
        Assert.Contains(
            ("", plain, 1, "u1"),
            Headings(
                first,
                SampleParagraphs.Stations,
                plain,
                SampleParagraphs.Stations,
                last,
                SampleParagraphs.Stations
            )
        );
    }

    [Theory]
    [InlineData("总量可以表示为")]
    [InlineData("（上接第65页）")]
    [InlineData("2）测试的流程")]
    [InlineData("图中圆点代表站点")]
    public void The_lead_to_a_formula_or_an_item_is_no_heading(string line)
    {
        Assert.Equal(
            2,
            Headings(
                "1 总体要求",
                SampleParagraphs.Stations,
                line,
                SampleParagraphs.Stations,
                "2 重点任务",
                SampleParagraphs.Stations
            ).Length
        );
    }

    [Fact]
    public void Numbers_that_were_glued_to_those_of_the_title_are_told_by_the_series()
    {
        Assert.Equal(
            [
                ("1", "背景", 1, "s1"),
                ("2", "3家机构的比较", 1, "s2"),
                ("2.1", "2010—2019年的变化", 2, "s2.1"),
                ("2.2", "5G网络", 2, "s2.2"),
                ("3", "建议", 1, "s3"),
            ],
            Headings(
                "1 背景",
                SampleParagraphs.Stations,
                "23家机构的比较",
                SampleParagraphs.Stations,
                "2.12010—2019年的变化",
                SampleParagraphs.Stations,
                "2.2 5G网络",
                SampleParagraphs.Stations,
                "3 建议",
                SampleParagraphs.Stations
            )
        );
    }

    private static (string Number, string Title, int Level, string Id)[] Headings(params string[] lines) =>
        [
            .. PaperParser
                .Parse(Printed.Text(string.Join('\n', lines)))
                .Sections.Where(section => section.Title.Length > 0)
                .Select(section => (section.Number, section.Title, section.Level, section.Id)),
        ];
}
