using System.Text.Json.Nodes;
using StiArchive.Exporting;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;
using static StiArchive.Tests.Parsing.SampleParagraphs;

namespace StiArchive.Tests.Parsing;

/// <summary>Chinese print sets digits in full width too; a reader sees the same numbers.</summary>
public sealed class FullWidthDigitsTests
{
    private static readonly string[] Buoys = ["海湾  浮标数  投放年份", "东湾  3  2015", "西湾  4  2016"];

    private static readonly Paper Paper = Parse([
        "１　海湾的观测网",
        $"{Sharing}见表１。",
        "２　观测网的维护",
        Sharing,
        "表１　海湾的浮标",
        "Table 1 Buoys in the bays",
        .. Buoys,
    ]);

    [Fact]
    public void Headings_are_numbered_by_what_they_say()
    {
        var ids = Paper.Sections.Where(section => section.Number.Length > 0).Select(section => section.Id);

        Assert.Equal("s1 s2", string.Join(' ', ids));
        Assert.Equal("海湾的观测网", Paper.Sections.First(section => section.Id == "s1").Title);
    }

    [Fact]
    public void Table_1_is_found_by_its_twin_and_by_the_paragraph_that_names_it()
    {
        var section = Paper.Sections.First(section => section.Id == "s1");

        var table = Assert.Single(section.Blocks.OfType<Table>());

        Assert.Equal("表１", table.Label);
        Assert.Equal("海湾的浮标 Table 1 Buoys in the bays", table.Caption);
    }

    [Fact]
    public void Exports_write_the_number_that_other_programs_know()
    {
        var export = JsonNode.Parse(NeutralExport.Write(Paper, "1.txt"))!;

        Assert.Equal("1", (string?)export["tables"]![0]!["number"]);
    }

    [Theory]
    [InlineData("王小明１，李建华２", "王小明=1 李建华=2")]
    [InlineData("王小明１２，李建华２", "王小明=1+2 李建华=2")]
    public void Marks_behind_names_lead_to_their_institutions(string names, string expected)
    {
        var paper = Parse(
            "浮标观测网的合作经验",
            names,
            "（1.甲海洋大学，青岛 266000；2.乙渔业研究所，上海 200000）",
            "摘要：本文讨论合作的经验。"
        );

        var found = paper.Metadata.Authors!.Value.Select(author =>
            $"{author.Zh}={string.Join('+', author.AffiliationNumbers)}"
        );

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("１００２-３４５６（２０１９）０４-００２１-０８")]
    [InlineData("1002-3456（20１９）04-0021-08")]
    public void The_number_of_an_article_states_its_year(string number)
    {
        var metadata = Parse("浮标观测网的合作经验", "王小明", $"文章编号：{number}").Metadata;

        Assert.Equal(2019, metadata.Year?.Value);
        Assert.Equal("4", metadata.Issue?.Value);
    }

    [Fact]
    public void Citations_and_labels_mean_the_same_entries()
    {
        var paper = Parse(
            "1　现状",
            $"{Sharing}［１］{Sharing}[２, 3]",
            "参考文献",
            "［１］王小明. 港口的观测[J]. 海洋, 2018(2): 3-8.",
            "［２］李建华. 浮标的维护[J]. 海洋, 2019(3): 11-19.",
            "［３］陈远. 数据的发布[J]. 海洋, 2020(1): 21-29."
        );

        Assert.Equal(3, paper.References!.Entries.Count);
        Assert.DoesNotContain(paper.Doubts, doubt => doubt.Kind == DoubtKind.CitationWithoutReference);
    }

    private static Paper Parse(params string[] lines)
    {
        var text = Printed.Pages(lines);
        var paper = PaperParser.Parse(text);
        Assert.True(Conservation.Check(text, paper).IsComplete);
        return paper;
    }
}
