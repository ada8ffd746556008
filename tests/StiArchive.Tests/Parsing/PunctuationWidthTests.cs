using System.Text;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Lines;

namespace StiArchive.Tests.Parsing;

public sealed class PunctuationWidthTests
{
    private const double ColumnWidth = 16;
    private const double Indent = 2;

    private static readonly string[] Paragraphs =
    [
        "海岛电网的改造是一项长期工程。柴油机组退出以后，风电、光伏、储能、潮流能要共同承担负荷，其中储能的容量、位置、"
            + "寿命，决定了离网运行的时间。三座示范岛屿的运行人员认为远程监控平台应当先行。平台建成以后，故障、检修、备件、"
            + "油料等信息，都能在岸上看到，值守人员由九人减为四人。",
        "资金来自三个方面：政府拨款、企业自筹、国际机构的优惠贷款。拨款用于电缆、码头、道路等公共设施，贷款用于购置设备，"
            + "自筹资金用于日常维护。各方在协议中约定每年审计一次并公布审计的全部结果。审计发现，运费、保险、仓储三项开支偏高，"
            + "占总投资的比例，超过了设计时的估计。",
        "培训采取集中授课与跟班学习相结合的方式。第一批学员来自六个岛屿，他们此前大多从事渔业、旅游、运输，对电气知识了解"
            + "不多。课程从安全规程讲起，逐步过渡到继电保护、调度、通信，最后进行为期两个月的实际操作考核。学员回到岛上以后，"
            + "还可以通过网络向教师提问，教师、工程师、厂家，轮流值班解答。",
        "示范项目也暴露出一些问题。盐雾对设备的腐蚀比预想的严重，逆变器、接头、支架，都要提前更换。岛上居民对电价上涨存在"
            + "疑虑需要有关部门耐心地解释。项目组为此印制了手册，说明成本、补贴、收益之间的关系，并邀请居民代表、商户代表，列席"
            + "每个季度的例会。",
    ];

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.7)]
    [InlineData(0.9)]
    public void Paragraphs_come_out_whole_however_wide_the_marks_are_set(double markWidth)
    {
        var text = Paragraphs.SelectMany(text => Wrap(text, markWidth));
        string[] lines = ["1　电网的改造", .. text, "2　今后的工作", "改造将在三年内完成。"];

        var paper = PaperParser.Parse(Printed.Spaced(lines));

        var found = paper.Sections[0].Blocks.Cast<Paragraph>().Select(block => block.Text).ToArray();
        Assert.Equal(Paragraphs, found);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.7)]
    [InlineData(0.9)]
    public void The_width_of_marks_is_the_one_that_makes_lines_even(double markWidth)
    {
        var lines = Paragraphs.SelectMany(text => Wrap(text, markWidth)).Select((text, i) => new Line(i, text));

        Assert.InRange(PunctuationWidth.Of([.. lines]), markWidth - 0.11, markWidth + 0.11);
    }

    [Fact]
    public void Too_few_lines_tell_nothing_of_how_marks_are_set()
    {
        var lines = Wrap(Paragraphs[0], 0.5).Take(4).Select((text, i) => new Line(i, text));

        Assert.Equal(LineWidth.FullPunctuation, PunctuationWidth.Of([.. lines]));
    }

    /// <summary>Fills each line as far as it goes, the first after an indent; no line begins with a mark.</summary>
    private static IEnumerable<string> Wrap(string text, double markWidth)
    {
        var line = new StringBuilder();
        var room = ColumnWidth - Indent;
        foreach (var character in text)
        {
            if (LineWidth.Of($"{line}{character}", markWidth) > room && Characters.IsHan(character))
            {
                yield return line.ToString();
                line.Clear();
                room = ColumnWidth;
            }

            line.Append(character);
        }

        yield return line.ToString();
    }
}
