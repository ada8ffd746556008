using StiArchive.Papers;
using StiArchive.Parsing;
using static StiArchive.Tests.Parsing.SampleParagraphs;

namespace StiArchive.Tests.Parsing;

public sealed class TableCaptionTests
{
    private static readonly string[] Buoys = ["海湾  浮标数  投放年份", "东湾  3  2015", "西湾  4  2016"];
    private static readonly string[] Courses = ["课程  学时", "仪器校准  12", "数据发布  8"];

    [Fact]
    public void The_Chinese_caption_leads_though_the_English_one_is_printed_first()
    {
        var table = Assert.Single(Tables(["Table 1 Buoys in the bays", "表1海湾的浮标", .. Buoys]));

        Assert.Equal("表1", table.Label);
        Assert.Equal("海湾的浮标 Table 1 Buoys in the bays", table.Caption);
    }

    [Theory]
    [InlineData("able 1 Buoys that were laid in the bays")]
    [InlineData("lab.1Buoys that were laid in the bays")]
    [InlineData("Buoys that were laid in the bays")]
    public void An_English_caption_whose_label_is_damaged_stays_with_its_table(string twin)
    {
        var table = Assert.Single(Tables(["表1海湾的浮标", twin, .. Buoys]));

        Assert.Equal($"海湾的浮标 {twin}", table.Caption);
        Assert.Equal(["海湾", "浮标数", "投放年份"], table.Columns);
    }

    [Fact]
    public void Twins_that_are_printed_apart_are_brought_together_by_their_number()
    {
        var tables = Tables([
            "Tab.1 Buoys in the bays",
            .. Buoys,
            Sharing,
            "表1海湾的浮标",
            "表2培训班的课程",
            "Tab.2 Courses of the training",
            .. Courses,
        ]);

        Assert.Equal(["表1", "表2"], tables.Select(table => table.Label).ToArray());
        Assert.Equal(["东湾", "3", "2015"], tables[0].Rows[0]);
        Assert.Equal("培训班的课程 Tab.2 Courses of the training", tables[1].Caption);
        Assert.Equal(["仪器校准", "12"], tables[1].Rows[0]);
    }

    [Fact]
    public void A_remark_under_a_caption_ends_its_table()
    {
        var tables = Tables([.. Buoys, "表1　海湾的浮标", "资料来源：联合委员会。", "表2　培训班的课程", .. Courses]);

        Assert.Equal(["海湾的浮标", "培训班的课程"], tables.Select(table => table.Caption).ToArray());
        Assert.Equal("资料来源：联合委员会。", tables[0].Note);
        Assert.Equal(2, tables[0].Rows.Count);
    }

    [Theory]
    [InlineData("表1中国沿海的浮标", "中国沿海的浮标")]
    [InlineData("表1可再投放的浮标", "可再投放的浮标")]
    [InlineData("表12015—2016年的浮标", "2015—2016年的浮标")]
    [InlineData("表12个海湾的浮标", "2个海湾的浮标")]
    public void A_caption_that_runs_into_its_label_is_one_where_rows_follow(string line, string caption)
    {
        var table = Assert.Single(Tables([line, .. Buoys]));

        Assert.Equal(("表1", caption), (table.Label, table.Caption));
    }

    [Fact]
    public void A_sentence_about_a_table_is_no_caption()
    {
        Assert.Empty(Tables(["表1中的浮标已经全部收回，由原单位保管。", "收回的浮标不再投放。"]));
    }

    [Fact]
    public void A_twelfth_table_is_not_the_first()
    {
        string[] others = [.. Enumerable.Range(1, 11).SelectMany(i => (string[])[$"表{i}浮标", .. Buoys, Sharing])];

        Assert.Equal("表12", Tables([.. others, "表12个别海湾的浮标", .. Buoys])[^1].Label);
    }

    [Fact]
    public void Marks_of_significance_under_the_rows_are_a_note()
    {
        var table = Assert.Single(
            Tables(["表1海湾的浮标", .. Buoys, "注：浮标数为年末数。", "*表示 P<0.05，**表示 P<0.01", Sharing])
        );

        Assert.Equal("注：浮标数为年末数。*表示 P<0.05，**表示 P<0.01", table.Note);
    }

    [Fact]
    public void A_gap_twice_as_wide_holds_an_empty_cell()
    {
        var table = Assert.Single(
            Tables([
                "表1海湾的浮标",
                "海湾  浮标数  投放年份  备注",
                "东湾  3    已收回",
                "  4  2016  在用",
                "西湾  5  2017  ",
                "北湾  6  2018  在用",
            ])
        );

        Assert.Equal(["东湾", "3", "", "已收回"], table.Rows[0]);
        Assert.Equal(["", "4", "2016", "在用"], table.Rows[1]);
        Assert.Equal(["西湾", "5", "2017", ""], table.Rows[2]);
    }

    [Fact]
    public void Gaps_that_fill_the_columns_hold_no_empty_cells()
    {
        var table = Assert.Single(
            Tables([
                "表1海湾的浮标",
                "海湾       浮标数   投放年份",
                "东湾          3       2015",
                "西南湾        4       2016",
            ])
        );

        Assert.Equal(["东湾", "3", "2015"], table.Rows[0]);
    }

    [Fact]
    public void A_figure_keeps_its_twin_and_its_remark()
    {
        var figure = Assert.Single(
            Blocks(["图1　浮标的位置", "Fig. 1 Places of the buoys", "注：海图比例为示意。", Sharing]).OfType<Figure>()
        );

        Assert.Equal("浮标的位置 Fig. 1 Places of the buoys", figure.Caption);
        Assert.Equal("注：海图比例为示意。", figure.Note);
    }

    private static List<Table> Tables(string[] lines) => [.. Blocks(lines).OfType<Table>()];

    private static IEnumerable<Block> Blocks(string[] lines) =>
        PaperParser
            .Parse(Printed.Pages(["摘要：一二三。", "1 概况", Stations, Sharing, .. lines, "2 结论", Training]))
            .Sections.SelectMany(section => section.Blocks);
}
