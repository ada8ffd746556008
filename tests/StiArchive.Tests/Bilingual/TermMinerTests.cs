using System.Diagnostics;
using StiArchive.Bilingual;
using StiArchive.Papers;

namespace StiArchive.Tests.Bilingual;

public sealed class TermMinerTests
{
    [Theory]
    [InlineData("世界气象组织（WMO）发布报告。", "世界气象组织=WMO")]
    [InlineData("我们加入国际能源署（IEA）。", "国际能源署=IEA")]
    [InlineData("自2013年起，由东盟秘书处（ASEC）管理。", "东盟秘书处=ASEC")]
    [InlineData("2012 年由原海洋观测工作组（OOWG）改制而成", "海洋观测工作组=OOWG")]
    [InlineData("根据 2020 年 WIPO 全球创新指数（GII）排名", "全球创新指数=GII")]
    [InlineData("设在釜山的 APEC 海洋中心（AMC）", "APEC 海洋中心=AMC")]
    [InlineData("教育部和国家创新署（NIA）共同资助", "国家创新署=NIA")]
    [InlineData("国家标准和计量局（NBSM）", "国家标准和计量局=NBSM")]
    [InlineData("在经济合作与发展组织（OECD）的统计中", "经济合作与发展组织=OECD")]
    [InlineData("鼓励女性参与科学、技术、工程和数学（STEM）教育", "科学、技术、工程和数学=STEM")]
    [InlineData(
        "中小企业工作组（SMEWG）、能源工作组（EWG）和卫生工作组（HWG）",
        "中小企业工作组=SMEWG;能源工作组=EWG;卫生工作组=HWG"
    )]
    [InlineData("设立“一带一路”国际科学组织联盟（ANSO）。", "“一带一路”国际科学组织联盟=ANSO")]
    [InlineData("主办旗舰项目——“未来能源对话会”（FED）。", "未来能源对话会=FED")]
    [InlineData("如我国国家自然科学基金委员会（NSFC）", "国家自然科学基金委员会=NSFC")]
    [InlineData("发展成为亚洲物理联盟（AAPS）总部", "亚洲物理联盟=AAPS")]
    [InlineData("第一批通过自由贸易协定（FTA）的成员", "自由贸易协定=FTA")]
    public void An_acronym_in_brackets_glosses_the_term_before_it_and_no_more(string text, string pairs) =>
        AssertGlosses(pairs, text);

    [Theory]
    [InlineData("实施青年学者交换项目（Young Scholar Exchange，YSE）", "青年学者交换项目=Young Scholar Exchange+YSE")]
    [InlineData(
        "采用国际外交关系协会（Council on Foreign Relations，简称 CFR）",
        "国际外交关系协会=Council on Foreign Relations+CFR"
    )]
    [InlineData("数据来自大科学（big science）时代", "大科学=big science")]
    [InlineData("学术出版公司约翰威立（John Wiley & Sons）出资", "约翰威立=John Wiley & Sons")]
    [InlineData(
        "信息部和国家研究财团（National Research Foundation）资助",
        "国家研究财团=National Research Foundation"
    )]
    [InlineData("提出“互联网+”（Internet Plus）行动", "互联网+=Internet Plus")]
    public void An_english_name_in_brackets_comes_with_its_acronym(string text, string pairs) =>
        AssertGlosses(pairs, text);

    [Theory]
    [InlineData("论文数分别为 296847（SCI）和 41657（CPCI-S）")]
    [InlineData("保持第 2（EI）位")]
    [InlineData("经费（亿元）与人员（个）")]
    [InlineData("增长率（A）与变量（x1）、产量（t/hm）、浓度（mg）")]
    [InlineData("（见表 1）（2013—2018 年）（简称《框架》）")]
    [InlineData("已有研究指出这一点（Ross, 1984）（Smith et al., 2010）")]
    [InlineData("李明（国家发展研究中心研究员）认为")]
    [InlineData("三大检索工具（SCI、EI、CPCI-S）收录")]
    [InlineData("取值很小（p<0.05）（www.example.org）")]
    [InlineData("第二类（II）")]
    [InlineData("（NASA）")]
    [InlineData("只有括号（没有英文）（）")]
    public void Other_brackets_gloss_nothing(string text) => AssertGlosses("", text);

    [Fact]
    public void A_cell_of_a_table_is_a_term_as_a_whole()
    {
        var table = new Table(
            "t1",
            "表 1",
            "主题",
            ["年度", "主题"],
            [
                ["2018", "发展技术、建设社会（Technologies for Societies）"],
            ],
            null
        );

        var pair = Assert.Single(TermMiner.Mine(new Paper { Sections = [new("s1", "1", "奖项", 1, [table])] }));

        Assert.Equal(("发展技术、建设社会", "t1"), (pair.Zh, pair.Place));
    }

    [Fact]
    public void A_repeated_gloss_is_one_entry_with_its_shortest_term()
    {
        var pair = Assert.Single(
            Mine("推动亚欧数字联盟（AEDA）发展。亚欧数字联盟（Asia-Europe Digital Alliance，AEDA）成立了。")
        );

        Assert.Equal(("亚欧数字联盟", "Asia-Europe Digital Alliance", "AEDA"), (pair.Zh, pair.En, pair.Acronym));
    }

    [Fact]
    public void One_acronym_may_stand_for_two_terms()
    {
        var pairs = Mine("亚太经合组织（APEC）全称亚洲太平洋经济合作组织（Asia-Pacific Economic Cooperation，APEC）");

        Assert.Equal("亚太经合组织 亚洲太平洋经济合作组织", string.Join(' ', pairs.Select(pair => pair.Zh)));
    }

    [Fact]
    public void Keywords_are_paired_by_position()
    {
        var metadata = new Metadata
        {
            KeywordsZh = new(["科技政策", "区域合作"], Basis.Stated),
            KeywordsEn = new(["science and technology policy", "regional cooperation"], Basis.Stated),
        };

        var pairs = TermMiner.Mine(new Paper { Metadata = metadata });

        Assert.Equal(
            ["科技政策=science and technology policy", "区域合作=regional cooperation"],
            pairs.Select(pair => $"{pair.Zh}={pair.En}"),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void The_quote_of_a_gloss_stands_in_the_text_word_for_word()
    {
        const string Text = "会议由“绿色技术联盟”（Green Technology Alliance）和海洋观测组织 （GOO）主办";

        var pairs = Mine(Text);

        Assert.All(pairs, pair => Assert.Contains(pair.Quote, Text, StringComparison.Ordinal));
        Assert.Equal(2, pairs.Count);
    }

    [Fact]
    public void Any_text_at_all_gives_an_outcome()
    {
        const int Seed = 33;
        var random = new Random(Seed);
        const string Characters = "科技和、的”“（）()APEC bc，12“》《+";

        for (var round = 0; round < 500; round++)
        {
            var text = new string([.. Enumerable.Range(0, 60).Select(_ => Characters[random.Next(Characters.Length)])]);

            var pairs = Mine(text);

            Assert.True(
                pairs.All(pair => pair.Zh.Length > 1 && pair.Confidence is >= 0 and <= 1),
                $"seed {Seed}: {text}"
            );
        }
    }

    [Fact]
    public void Twenty_thousand_glosses_in_one_paragraph_take_bounded_time()
    {
        var watch = Stopwatch.StartNew();

        Assert.Single(Mine(string.Concat(Enumerable.Repeat("科技合作组织（STCO）", 20_000))));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void A_long_gloss_in_capitals_that_is_no_name_takes_bounded_time()
    {
        var name = string.Join('/', Enumerable.Repeat("CENTRAL BUREAU OF ISLANDS AND HARBOUR WATER SUPPLY", 3));

        Assert.Single(Mine($"本文由海岛供水局（{name}）资助。"));
    }

    private static IReadOnlyList<TermPair> Mine(string text) =>
        TermMiner.Mine(new Paper { Sections = [new("s1", "1", "引言", 1, [new Paragraph(text)])] });

    private static void AssertGlosses(string pairs, string text)
    {
        var found = Mine(text)
            .Select(pair => $"{pair.Zh}={string.Join('+', new[] { pair.En, pair.Acronym }.Where(x => x is not null))}");

        Assert.Equal(pairs, string.Join(';', found));
    }
}
