using StiArchive.Economies;

namespace StiArchive.Tests.Economies;

public sealed class EconomyFinderTests
{
    [Theory]
    [InlineData("韩国与日本、美国开展合作", "KR JP US")]
    [InlineData("中国香港、中国台北和中国代表团出席", "HK TW CN")]
    [InlineData("印度尼西亚与印度签署协议", "ID IN")]
    [InlineData("巴布亚新几内亚、几内亚比绍、赤道几内亚和几内亚", "PG GW GQ GN")]
    [InlineData("尼日利亚和尼日尔", "NG NE")]
    [InlineData("白俄罗斯、俄罗斯联邦", "BY RU")]
    [InlineData("大韩民国科学技术信息通信部", "KR")]
    [InlineData("索马里、马里", "SO ML")]
    [InlineData("南苏丹与苏丹", "SS SD")]
    [InlineData("刚果（金）、刚果(布)", "CD CG")]
    [InlineData("新加坡国立大学和美国国务院", "SG US")]
    [InlineData("香港、澳门、台湾地区", "HK MO TW")]
    [InlineData("美國與韓國、臺灣、印度尼西亞", "US KR TW ID")]
    public void Chinese_names_are_found_longest_first(string text, string codes) => AssertFinds(codes, text);

    [Theory]
    [InlineData("Niger and Nigeria", "NE NG")]
    [InlineData("Papua New Guinea, Guinea-Bissau and Guinea", "PG GW GN")]
    [InlineData("Hong Kong, China; Chinese Taipei; China", "HK TW CN")]
    [InlineData("Korea’s and South Korea's part, the Republic of Korea", "KR KR KR")]
    [InlineData("the US, the U.S., the U.S.A. and the USA", "US US US US")]
    [InlineData("The People’s Republic of China and the United States", "CN US")]
    [InlineData("RESEARCH ON CHINA'S ROLE AND VIET NAM", "CN VN")]
    [InlineData("在US和UK的大学", "US GB")]
    [InlineData("Ｊａｐａｎ and Côte d'Ivoire", "JP CI")]
    [InlineData("US-China relations", "US CN")]
    public void Latin_names_are_found_at_word_borders(string text, string codes) => AssertFinds(codes, text);

    [Theory]
    [InlineData("发展中国家和发达国家")]
    [InlineData("發展中國家的經驗")]
    [InlineData("广大发展中国家长期面临的问题")]
    [InlineData("其中国家级实验室12个，其中国有企业3家，其中国际合作项目5项")]
    [InlineData("集中国内优势力量")]
    [InlineData("在竞争中国际规则的作用")]
    [InlineData("司法国际化与依法国有化")]
    [InlineData("据国务院发展研究中心、美国务院")]
    [InlineData("欧美国家、拉美国家、英美国家")]
    [InlineData("道德国度")]
    [InlineData("3月15日本院召开会议，2019年11月5日本届大会闭幕")]
    [InlineData("沿海地区、上海地铁、南海地缘")]
    [InlineData("印度洋与印度教")]
    [InlineData("内蒙古自治区的蒙古族与朝鲜族")]
    [InlineData("马里兰大学")]
    [InlineData("许多哥德式建筑")]
    [InlineData("增加纳税人数，更加纳入")]
    [InlineData("相关岛屿")]
    [InlineData("迈过这也门槛")]
    [InlineData("更明智利用资源")]
    [InlineData("let us eat turkey from a china plate; focus on PRCs")]
    [InlineData("New Mexico, New Jersey, Inner Mongolia, guinea pigs")]
    [InlineData("US$100 million in the South China Sea")]
    [InlineData("Chinatown, Koreans, Indiana, Malian, THUS")]
    public void Characters_of_a_name_that_mean_something_else_are_no_mention(string text) => AssertFinds("", text);

    [Theory]
    [InlineData("中国家庭追踪调查", "CN")]
    [InlineData("中国家电企业", "CN")]
    [InlineData("中国内地与中国内蒙古", "CN CN")]
    [InlineData("发展中国特色社会主义", "CN")]
    [InlineData("中国务实推进合作", "CN")]
    [InlineData("美国有企业参与，中国有经验", "US CN")]
    [InlineData("2019年日本报告，日本文化", "JP JP")]
    [InlineData("海地与古巴", "HT CU")]
    [InlineData("美国内华达州", "US")]
    [InlineData("尤其中国和日本", "CN JP")]
    public void A_name_before_a_misleading_character_still_counts(string text, string codes) =>
        AssertFinds(codes, text);

    [Theory]
    [InlineData("我国、中方与中美、中日韩合作")]
    [InlineData("")]
    [InlineData("，。！？ \n")]
    [InlineData("𠮷\uD842")]
    public void Text_without_a_name_has_no_mentions(string text) => AssertFinds("", text);

    [Fact]
    public void Offsets_are_those_of_the_text_as_it_is()
    {
        const string Text = "“𠮷”：參與ＡＰＥＣ的中國香港、People’s Republic of China。";

        var found = EconomyFinder.Find(Text).Select(mention => Text.Substring(mention.Span.Start, mention.Span.Length));

        Assert.Equal(["中國香港", "People’s Republic of China"], found, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_name_of_the_catalogue_finds_its_economy()
    {
        foreach (var (name, economy) in EconomyCatalogue.Names)
        {
            var mention = Assert.Single(EconomyFinder.Find($"（{name}）"));

            Assert.Equal(economy.Code, mention.Economy.Code);
            Assert.Equal(name.Length, mention.Span.Length);
        }
    }

    [Fact]
    public void Mentions_lie_in_order_inside_any_text_and_never_overlap()
    {
        const int Seed = 417;
        var random = new Random(Seed);
        string[] pieces =
        [
            "中国",
            "中",
            "国",
            "家",
            "香港",
            "美",
            "印度",
            "尼西亚",
            "US",
            "U.S.",
            "Korea",
            " ",
            "，",
            "海地",
        ];

        for (var round = 0; round < 200; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 60).Select(_ => pieces[random.Next(pieces.Length)]));

            var spans = EconomyFinder.Find(text).Select(mention => mention.Span).ToList();

            var isOrdered = spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
            Assert.True(isOrdered && spans.All(span => span.End <= text.Length), $"seed {Seed}, round {round}: {text}");
        }
    }

    private static void AssertFinds(string codes, string text) =>
        Assert.Equal(codes, string.Join(' ', EconomyFinder.Find(text).Select(mention => mention.Economy.Code)));
}
