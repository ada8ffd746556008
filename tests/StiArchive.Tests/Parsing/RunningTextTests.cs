using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;
using static StiArchive.Tests.Parsing.SampleParagraphs;

namespace StiArchive.Tests.Parsing;

public sealed class RunningTextTests
{
    private const string Open =
        "各方在协议中约定，观测站的仪器每年校准一次，校准由第三方实验室承担，校准的记录须保存十年以上，以便日后";

    [Fact]
    public void A_formula_of_three_lines_is_one_paragraph()
    {
        Assert.Equal(
            [Stations, "$$ D = \\sqrt { C T } $$", Sharing],
            Paragraphs([Stations, "$$", "D = \\sqrt { C T }", "$$", Sharing])
        );
    }

    [Fact]
    public void A_sentence_that_a_table_cuts_goes_on_after_it()
    {
        Assert.Equal(
            [Open + "查验。", Sharing],
            Paragraphs([Open, "表1海湾的浮标", "海湾  浮标数", "东湾  3", "西湾  4", "查验。", Sharing])
        );
    }

    [Fact]
    public void The_rest_of_a_sentence_alone_on_its_line_belongs_to_it()
    {
        Assert.Equal([Open + "查验。", Sharing], Paragraphs([Open, "查验。", Sharing]));
    }

    [Theory]
    [InlineData("（2）各方按季度交换数据。")]
    [InlineData("第二，各方按季度交换数据。")]
    [InlineData("2.1 各方按季度交换数据。")]
    public void An_item_does_not_go_on_with_the_one_before(string item)
    {
        Assert.Equal([Open, item, Sharing], Paragraphs([Open, item, Sharing]));
    }

    [Theory]
    [InlineData("海岸带科技")]
    [InlineData("http://www.example.org.cn")]
    [InlineData("（上接第12页）")]
    public void A_header_at_the_top_of_pages_is_noise_and_the_sentence_goes_on(string header)
    {
        var paper = PaperParser.Parse(
            Printed.Pages(
                ["摘要：一二三。", "1 概况", Stations, Open],
                [header, "查验。", Stations, Open],
                [header, "查验。", Sharing, "2 结论", Training]
            )
        );

        Assert.Equal(2, paper.Noise.Count(noise => noise.Kind == NoiseKind.RunningHeader));
        Assert.Equal(2, paper.Sections[0].Blocks.OfType<Paragraph>().Count(one => one.Text == Open + "查验。"));
    }

    [Theory]
    [InlineData("参考文献")]
    [InlineData("结论与展望")]
    public void A_heading_that_opens_two_pages_is_no_header(string heading)
    {
        var paper = PaperParser.Parse(
            Printed.Pages(
                ["摘要：一二三。", "1 概况", Stations],
                [heading, "[1] 甲, 乙. 浮标的校准[J]. 海岸带科技, 2018(4): 11-19.", Sharing],
                [heading, "[1] 丙, 丁. 海图的测绘[J]. 测绘年刊, 2019(2): 21-30.", Training]
            )
        );

        Assert.DoesNotContain(paper.Noise, noise => noise.Kind == NoiseKind.RunningHeader);
    }

    [Fact]
    public void What_is_printed_as_a_header_is_text_in_the_middle_of_a_page()
    {
        const string Header = "海湾观测网的建设";
        var paper = PaperParser.Parse(
            Printed.Pages(
                ["摘要：一二三。", "1 概况", Stations, Sharing],
                [Header, Training, Stations, Header, Sharing, Training],
                [Header, Stations, Sharing, "2 结论", Training]
            )
        );

        Assert.Equal(
            [5, 11],
            paper.Noise.Where(noise => noise.Kind == NoiseKind.RunningHeader).Select(noise => noise.LineNumber)
        );
    }

    [Fact]
    public void A_journal_that_the_paper_cites_is_the_header_of_its_pages()
    {
        var paper = PaperParser.Parse(
            Printed.Pages(
                ["摘要：一二三。", "1 概况", Stations, Open],
                [
                    "海岸带科技",
                    "查验。",
                    "2 结论",
                    Training,
                    "参考文献",
                    "[1] 甲, 乙. 浮标的校准[J]. 海岸带科技, 2018(4): 11-19.",
                ]
            )
        );

        Assert.Equal("海岸带科技", Assert.Single(paper.Noise, noise => noise.Kind == NoiseKind.RunningHeader).Text);
    }

    [Fact]
    public void Bare_numbers_that_count_from_page_to_page_are_page_numbers()
    {
        var text = Printed.Pages(
            ["摘要：一二三。", "1 概况", Stations, "31"],
            [Sharing, "32"],
            [Training, "33"],
            ["2 结论", Stations, "20"]
        );
        var paper = PaperParser.Parse(text);

        Assert.Equal(
            ["31", "32", "33"],
            paper.Noise.Where(noise => noise.Kind == NoiseKind.PageNumber).Select(noise => noise.Text).ToArray()
        );
        Assert.True(Conservation.Check(text, paper).IsComplete);
    }

    [Fact]
    public void Captions_that_differ_by_their_numbers_are_no_headers()
    {
        var paper = PaperParser.Parse(
            Printed.Pages(
                ["摘要：一二三。", "1 概况", Stations],
                ["图1 浮标的位置", Sharing],
                ["图2 浮标的位置", Training],
                ["图3 浮标的位置", "2 结论", Stations]
            )
        );

        Assert.Equal(3, paper.Sections.SelectMany(section => section.Blocks).OfType<Figure>().Count());
    }

    [Fact]
    public void Ticks_of_an_axis_are_noise()
    {
        var paper = PaperParser.Parse(
            Printed.Pages([
                "摘要：一二三。",
                "1 概况",
                Stations,
                "浮标数",
                "20",
                "10",
                "0",
                "2015 2016 2017 年份",
                Sharing,
            ])
        );

        Assert.Equal([Stations, Sharing], Texts(paper));
        Assert.Equal(5, paper.Noise.Count(noise => noise.Kind == NoiseKind.Other));
    }

    [Fact]
    public void Short_formulas_and_lists_of_names_are_text()
    {
        string[] lines =
        [
            "$$",
            "x = 1",
            "$$",
            "$$",
            "y = 2",
            "$$",
            "东湾",
            "西湾",
            "甲 乙 丙 丁",
            "戊 己 庚 辛",
            "北湾",
        ];

        Assert.Equal(
            string.Concat(lines).Replace(" ", "", StringComparison.Ordinal),
            string.Concat(Paragraphs([.. lines])).Replace(" ", "", StringComparison.Ordinal)
        );
    }

    private static string[] Paragraphs(string[] lines) =>
        Texts(PaperParser.Parse(Printed.Pages(["摘要：一二三。", "1 概况", .. lines, "2 结论", Training])));

    private static string[] Texts(Paper paper) =>
        [.. paper.Sections[0].Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];
}
