using StiArchive.Parsing.Lines;

namespace StiArchive.Tests.Parsing;

public sealed class LineJoinerTests
{
    [Theory]
    [InlineData("在 APEC", "框架下", "在 APEC 框架下")]
    [InlineData("加入", "APEC 后", "加入 APEC 后")]
    [InlineData("国际", "合作", "国际合作")]
    [InlineData("（Asia-", "Pacific Economic", "（Asia-Pacific Economic")]
    [InlineData("Economic", "Cooperation，", "Economic Cooperation，")]
    [InlineData("共计 3", "600 亿元", "共计 3600 亿元")]
    [InlineData("创新 。”[2]", "2016 年", "创新。”[2] 2016 年")]
    public void Lines_are_joined_as_their_letters_ask(string left, string right, string joined)
    {
        Assert.Equal(joined, LineJoiner.Join([left, right]));
    }

    [Theory]
    [InlineData("科 技 创 新（PPSTI） 是", "科技创新（PPSTI）是")]
    [InlineData("1 月 , 时任总理", "1 月,时任总理")]
    [InlineData("分别为 1 798 500 件", "分别为 1798500 件")]
    [InlineData("占 76.5%，2013—2018 年", "占 76.5%，2013—2018 年")]
    [InlineData("调查 / 研究 / 报告", "调查 / 研究 / 报告")]
    [InlineData("16+1 机制与 1/4 的成员", "16+1 机制与 1/4 的成员")]
    public void Only_blanks_that_print_does_not_mean_are_taken_away(string printed, string cleaned)
    {
        Assert.Equal(cleaned, LineJoiner.Clean(printed));
    }
}
