using System.Diagnostics;
using StiArchive.Bilingual;

namespace StiArchive.Tests.Bilingual;

public sealed class AbstractAlignerTests
{
    [Fact]
    public void Sentences_that_say_the_same_are_paired()
    {
        AssertAligns(
            "1-1 2-2 3-3",
            "创新券是支持中小企业创新的政策工具。本文比较了5个国家的创新券政策。结果表明，管理机构的能力最为重要。",
            "Innovation vouchers are policy tools that support innovation in SMEs. This paper compares the voucher "
                + "policies of 5 countries. The results show that the capacity of agencies matters most."
        );
    }

    [Fact]
    public void A_long_sentence_is_paired_with_the_several_it_was_cut_into()
    {
        AssertAligns(
            "1-1+2 2-3",
            "本文梳理了泰国生物经济战略的背景、目标和主要措施，分析了其在2021年实施以来面临的资金和人才问题。最后提出建议。",
            "This paper reviews the background, goals and main measures of the bio-economy strategy of Thailand. It "
                + "analyzes the problems of funds and talents since its implementation in 2021. Suggestions are put forward."
        );
    }

    [Fact]
    public void A_sentence_without_counterpart_stays_alone()
    {
        AssertAligns(
            "1-1 -2 2-3",
            "专利数据显示，2010—2020年该地区的专利申请量增长了68.4%。智利和秘鲁的合作网络较为稀疏。",
            "According to patent data, patent applications in the region grew by 68.4% from 2010 to 2020. Readers will "
                + "find the questionnaire, its answers and many further remarks of ours on the pages of the journal. The "
                + "cooperation networks of Chile and Peru are sparse."
        );
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("只有中文。没有英文。", "", "1- 2-")]
    [InlineData("", "Only English. No Chinese.", "-1 -2")]
    public void A_missing_side_leaves_all_sentences_alone(string zh, string en, string pairs) =>
        AssertAligns(pairs, zh, en);

    [Fact]
    public void Every_sentence_stands_in_exactly_one_pair_in_order()
    {
        const int Seed = 9;
        var random = new Random(Seed);
        string[] zh = ["科技创新合作很重要。", "2018年增长3%。", "APEC 成员参与。", "结果如下。", "见表。"];
        string[] en =
        [
            "STI cooperation matters.",
            "It grew by 3% in 2018.",
            "APEC members take part.",
            "Results follow.",
            "See.",
        ];

        for (var round = 0; round < 100; round++)
        {
            var zhSentences = Enumerable.Range(0, random.Next(12)).Select(_ => zh[random.Next(zh.Length)]).ToList();
            var enSentences = Enumerable.Range(0, random.Next(12)).Select(_ => en[random.Next(en.Length)]).ToList();

            var pairs = AbstractAligner.Align(zhSentences, enSentences);

            var isWhole =
                pairs.SelectMany(pair => pair.Zh).SequenceEqual(Enumerable.Range(1, zhSentences.Count))
                && pairs.SelectMany(pair => pair.En).SequenceEqual(Enumerable.Range(1, enSentences.Count));
            Assert.True(isWhole, $"seed {Seed}, round {round}");
            Assert.All(pairs, pair => Assert.InRange(pair.Score, 0, 1));
        }
    }

    [Fact]
    public void Text_far_longer_than_an_abstract_takes_bounded_time()
    {
        var zh = Enumerable.Repeat("科技创新政策研究与分析。", 20_000).ToList();
        var en = Enumerable.Repeat("A study of innovation policy.", 10_000).ToList();
        var watch = Stopwatch.StartNew();

        var pairs = AbstractAligner.Align(zh, en);

        Assert.Equal(20_000, pairs.SelectMany(pair => pair.Zh).Distinct().Count());
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static void AssertAligns(string pairs, string zh, string en)
    {
        var aligned = AbstractAligner.AlignTexts(zh, en).Pairs;

        Assert.Equal(
            pairs,
            string.Join(' ', aligned.Select(p => $"{string.Join('+', p.Zh)}-{string.Join('+', p.En)}"))
        );
    }
}
