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

    private static (string Number, string Title, int Level, string Id)[] Headings(params string[] lines) =>
        [
            .. PaperParser
                .Parse(Printed.Text(string.Join('\n', lines)))
                .Sections.Where(section => section.Title.Length > 0)
                .Select(section => (section.Number, section.Title, section.Level, section.Id)),
        ];
}
