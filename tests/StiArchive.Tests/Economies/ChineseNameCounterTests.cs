using StiArchive.Economies;

namespace StiArchive.Tests.Economies;

public sealed class ChineseNameCounterTests
{
    [Theory]
    [InlineData("中国与智利签署了海岸观测协定，中国出资六成。", "CN", 2)]
    [InlineData("该课程面向发展中国家的渔业官员。", "CN", 1)]
    [InlineData("韩国海洋研究院（Korea Institute of Coastal Studies）参加了航次。", "KR", 1)]
    [InlineData("中国香港与中国台北各派一名代表。", "CN", 0)]
    [InlineData("印尼与印度尼西亚是同一个经济体。", "ID", 1)]
    [InlineData("巴布亚新几内亚的观测站由三方共建。", "GN", 0)]
    [InlineData("我国与中方企业共同投资。", "CN", 0)]
    public void Full_Chinese_names_are_counted_as_characters_the_longest_first(string text, string code, int count)
    {
        var counts = ChineseNameCounter.Count([text]);

        Assert.Equal(count, counts.GetValueOrDefault(EconomyCatalogue.Find(code)!));
    }
}
