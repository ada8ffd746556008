using StiArchive.Papers;
using StiArchive.Parsing;

namespace StiArchive.Tests.Parsing;

public sealed class TableReadingTests
{
    private static readonly string[] Prose =
    [
        "　　各经济体提出的项目数量差异较大，其中部",
        "分项目得到了基金的资助，另一部分由主办方自",
        "筹经费，相关情况见表 1。",
    ];

    [Fact]
    public void A_cell_that_wraps_is_one_cell()
    {
        var table = Read(
            "表 1　提出的项目",
            "年份 项目名称 资金来源 承担单位",
            "2016 近海赤潮预警能力建设研讨会 自筹 海洋研究所",
            "2017 APEC 海洋观测数据共享平台 APEC 基金 海洋研究所",
            "2018 气候变化背景下沿海社区防灾减灾能力建设与经验交流系列研讨",
            "会 自筹 海洋研究所",
            "2019 浮标网络运维培训 自筹 气象中心"
        );

        Assert.Equal(["2017", "APEC 海洋观测数据共享平台", "APEC 基金", "海洋研究所"], table.Rows[1]);
        Assert.Equal(
            ["2018", "气候变化背景下沿海社区防灾减灾能力建设与经验交流系列研讨会", "自筹", "海洋研究所"],
            table.Rows[2]
        );
    }

    [Fact]
    public void Numbers_in_groups_of_three_are_cut_where_the_column_asks_for_it()
    {
        var table = Read(
            "表 1　历年产量",
            "年份 产量（吨） 出口量（吨） 占比",
            "2015 685 528 310 501 0.45",
            "2016 803 463 395 534 0.49",
            "2017 935 439 447 148 0.48",
            "2018 1 002 007 480 753 0.48",
            "2019 1 099 251 512 499 0.47"
        );

        Assert.Equal(["2015", "685528", "310501", "0.45"], table.Rows[0]);
        Assert.Equal(["2018", "1002007", "480753", "0.48"], table.Rows[3]);
    }

    [Fact]
    public void A_missing_first_cell_is_left_empty()
    {
        var table = Read(
            "表 1　政策文件",
            "年份 部门 文件 范围",
            "2015 科技部 《海洋科技合作规划》 全国",
            "2016 外交部 《区域合作倡议》 区域",
            "农业部 《渔业合作纲要》 全国",
            "2017 气象局 《海洋气象发展规划》 全国"
        );

        Assert.Equal(["", "农业部", "《渔业合作纲要》", "全国"], table.Rows[2]);
    }

    [Fact]
    public void A_caption_under_the_rows_belongs_to_them()
    {
        var table = Read(
            "年份 贡献率",
            "2016 50.9",
            "2017 51.7",
            "2018 52.2",
            "表 1　科技贡献率",
            "数据来源：统计年鉴。"
        );

        Assert.Equal("科技贡献率", table.Caption);
        Assert.Equal(["2018", "52.2"], table.Rows[2]);
        Assert.Equal("数据来源：统计年鉴。", table.Note);
    }

    private static Table Read(params string[] lines)
    {
        var paper = PaperParser.Parse(
            Printed.Spaced(["摘　要：一二三。", "1　概况", .. Prose, .. lines, "2　结论", .. Prose])
        );
        return Assert.Single(paper.Sections.SelectMany(section => section.Blocks).OfType<Table>());
    }
}
