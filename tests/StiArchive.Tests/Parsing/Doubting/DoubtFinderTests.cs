using System.Text;
using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Doubting;

namespace StiArchive.Tests.Parsing.Doubting;

public sealed class DoubtFinderTests
{
    [Theory]
    [InlineData("1 背景|2 现状|2.1 浮标|2.3 卫星|3 建议", "2.3 卫星")]
    [InlineData("1 背景|2 现状|2 数据|3 建议", "2 数据")]
    [InlineData("2 现状|3 建议", "2 现状")]
    [InlineData("一、背景|（一）浮标|（三）卫星|二、建议|四、附则", "（三） 卫星, 四、 附则")]
    public void A_gap_or_a_repetition_in_the_numbers_of_sections_is_a_doubt(string headings, string expected)
    {
        var doubts = Found(DoubtKind.SectionNumbering, PaperOf([.. headings.Split('|').Select(Headed)]));

        Assert.Equal(expected, string.Join(", ", doubts));
    }

    [Theory]
    [InlineData("0 引言|1 背景|1.1 浮标|1.2 卫星|2 现状|2.1 浮标|3 建议")]
    [InlineData("第一章 背景|一、浮标|（一）布设|（二）维护|二、卫星|（一）接收|第二章 建议")]
    [InlineData("引言|1 背景|2 建议|致谢")]
    public void Numbers_that_count_on_are_no_doubt(string headings)
    {
        Assert.Empty(Found(DoubtKind.SectionNumbering, PaperOf([.. headings.Split('|').Select(Headed)])));
    }

    [Theory]
    [InlineData("浮标逐年增加[2]，卫星亦然[5]。", "[5]")]
    [InlineData("浮标逐年增加[2, 4]，卫星亦然[2-3]。", "[2, 4]")]
    [InlineData("浮标逐年增加［4］，卫星亦然［4］。", "［4］")]
    [InlineData("浮标逐年增加[1]，见 [2019] 年的年报，取值在 [0, 1] 之间。", "")]
    public void A_citation_beyond_the_list_is_a_doubt(string text, string expected)
    {
        var paper = Unnumbered(text) with
        {
            References = new(
                "参考文献",
                [.. Enumerable.Range(1, 3).Select(i => new Reference($"r{i}", $"[{i}]", "示例"))]
            ),
        };

        Assert.Equal(expected, string.Join(", ", Found(DoubtKind.CitationWithoutReference, paper)));
    }

    [Theory]
    [InlineData("[1]|[2][2]|[3]|[4]")]
    [InlineData("[1]|[2ə]||[4]")]
    [InlineData("[l]|［２］|3]|[4]")]
    public void Damaged_labels_make_no_citation_a_doubt_and_hide_none(string labels)
    {
        var paper = Unnumbered("浮标逐年增加[1, 2]，卫星亦然[3-4]，船舶则否[5]。") with
        {
            References = new(
                "参考文献",
                [.. labels.Split('|').Select((label, i) => new Reference($"r{i}", label, "示例"))]
            ),
        };

        Assert.Equal(["[5]"], Found(DoubtKind.CitationWithoutReference, paper));
    }

    [Fact]
    public void Without_a_list_each_citation_would_be_a_doubt_so_none_is()
    {
        Assert.Empty(Found(DoubtKind.CitationWithoutReference, Unnumbered("浮标逐年增加[2]。")));
    }

    [Theory]
    [InlineData("“蓝色走廊”倡议", "蓝蓝走廊")]
    [InlineData("海上海观测网", "海海观测网")]
    public void A_character_doubled_in_a_term_of_the_paper_is_a_doubt(string term, string damaged)
    {
        var paper = Unnumbered(
            $"各方推进{term}。",
            $"{term}已有成果。",
            $"本文研究{term}。",
            $"今后应落实{damaged}的内容。"
        );

        var found = Assert.Single(Found(DoubtKind.OddCharacters, paper));

        Assert.Contains(damaged[..2], found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_good_Chinese_doubles_is_no_doubt()
    {
        var paper = Unnumbered("人人参与，步步深入。", "两者一一对应，渐渐趋同。", "人人受益，一一对应。");

        Assert.Empty(Found(DoubtKind.OddCharacters, paper));
    }

    [Theory]
    [InlineData("人人参与观测。", "人人参")]
    [InlineData("人人参与观测。|人人参与讨论。", "")]
    public void A_doubling_that_comes_again_beside_the_other_wording_is_meant(string doublings, string expected)
    {
        var paper = Unnumbered(["人员参与观测。", "人员参与讨论。", "人员参与评估。", .. doublings.Split('|')]);

        var found = Found(DoubtKind.OddCharacters, paper).Select(surroundings => surroundings[..3]);

        Assert.Equal(expected, string.Join(", ", found));
    }

    [Theory]
    [InlineData("5120331,5284410,5391027,614827305", "614827305")]
    [InlineData("51,52,53,1424", "")]
    [InlineData("5120331,5284410,5391027,15795768", "")]
    [InlineData("5120.331,5284.41,5391.02,614827.02", "")]
    [InlineData("12,5120331,5391027,614827305", "")]
    [InlineData("5120331,614827305", "")]
    public void A_long_number_far_above_its_column_is_a_doubt(string cells, string expected)
    {
        var rows = cells.Split(',').Select(cell => (IReadOnlyList<string>)[cell]).ToList();
        var paper = new Paper
        {
            Sections = [new("s1", "1", "现状", 1, [new Table("t1", "表 1", "投入", ["金额"], rows, null)])],
        };

        Assert.Equal(expected, string.Join(", ", Found(DoubtKind.OddCharacters, paper)));
    }

    [Theory]
    [InlineData("浮标\uE5D2数量", "浮标（U+E5D2）数量")]
    [InlineData("浮标\u0007数量", "浮标（U+0007）数量")]
    [InlineData("浮标\uFFFD数量", "浮标（U+FFFD）数量")]
    public void A_character_that_nobody_prints_is_a_doubt_with_its_line_and_number(string line, string shown)
    {
        var text = TextFileExtractor.Extract("a.txt", Encoding.UTF8.GetBytes($"现状\n{line}\n{line}"));

        var doubt = Assert.Single(DoubtFinder.Find(new Paper(), text), doubt => doubt.Kind == DoubtKind.OddCharacters);

        Assert.Equal(("line 2", shown), (doubt.Place, doubt.Found));
    }

    [Fact]
    public void A_broken_byte_is_told_once()
    {
        var text = TextFileExtractor.Extract("a.txt", [.. "海洋观测合作的现状"u8, 0xE6, (byte)'\n', .. "浮标"u8]);

        var doubts = PaperParser.Parse(text).Doubts;

        Assert.Single(doubts, doubt => doubt.Kind == DoubtKind.BrokenEncoding);
        Assert.DoesNotContain(doubts, doubt => doubt.Kind == DoubtKind.OddCharacters);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_doubt_has_a_sentence_of_its_own_in_both_languages(DoubtKind kind)
    {
        var (chinese, english) = (DoubtSentence.Of(kind, Language.Chinese), DoubtSentence.Of(kind, Language.English));

        Assert.EndsWith("。", chinese, StringComparison.Ordinal);
        Assert.EndsWith(".", english, StringComparison.Ordinal);
        Assert.Equal(kind == DoubtKind.Other, english == DoubtSentence.Of(DoubtKind.Other, Language.English));
    }

    public static TheoryData<DoubtKind> Kinds => [.. Enum.GetValues<DoubtKind>()];

    private static string[] Found(DoubtKind kind, Paper paper) =>
        [
            .. DoubtFinder
                .Find(paper, new ExtractedText("a.txt", "utf-8", [], []))
                .Where(doubt => doubt.Kind == kind)
                .Select(doubt => doubt.Found),
        ];

    private static Paper PaperOf(IReadOnlyList<Section> sections) => new() { Sections = sections };

    private static Paper Unnumbered(params string[] paragraphs) =>
        PaperOf([new Section("s0", "", "", 1, [.. paragraphs.Select(text => new Paragraph(text))])]);

    /// <summary>A section whose level is told by its number, as the parser tells it.</summary>
    private static Section Headed(string heading, int index)
    {
        var parts = heading.Split([' ', '、', '）'], 2);
        var number = heading.Length == parts[0].Length ? "" : heading[..^parts[1].Length].TrimEnd();
        var level =
            number.Contains('（', StringComparison.Ordinal) ? 3
            : number.Contains('、', StringComparison.Ordinal) ? 2
            : 1 + number.Count(c => c == '.');
        return new Section($"s{index}", number, number.Length == 0 ? heading : parts[1], level, []);
    }
}
