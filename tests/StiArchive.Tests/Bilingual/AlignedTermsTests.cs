using StiArchive.Bilingual;
using StiArchive.Papers;

namespace StiArchive.Tests.Bilingual;

/// <summary>Terms that no bracket glosses: both abstracts hold them, in sentences that translate each other.</summary>
public sealed class AlignedTermsTests
{
    [Fact]
    public void Abstracts_give_terms_from_sentences_that_translate_each_other()
    {
        var paper = new Paper
        {
            AbstractZh = [new("本文比较了各国的创新政策，归纳了区域合作的特点。")],
            AbstractEn =
            [
                new("This paper compares the innovation policy of nations and the features of regional cooperation."),
            ],
        };

        var pairs = TermMiner.Mine(paper);

        Assert.Contains(pairs, pair => pair is { Zh: "创新政策", En: "innovation policy", Kind: TermPairKind.Aligned });
        Assert.Contains(
            pairs,
            pair => pair is { Zh: "区域合作", En: "regional cooperation", Confidence: > 0.3 and <= 1 }
        );
    }

    [Theory]
    [InlineData(
        "本文介绍了海洋观测的现状。",
        "This paper introduces the status quo of ocean observation.",
        "现状=status quo"
    )]
    [InlineData("韩国提供了主要设备。", "Korea provided the main equipment.", "韩国=Korea")]
    [InlineData("韩国提供了主要设备。", "Korea provided the main equipment.", "主要设备=main equipment")]
    [InlineData(
        "该平台为沿线国家带来新机遇。",
        "The platform brings new opportunities to countries along the route.",
        "新机遇=new opportunities"
    )]
    [InlineData(
        "该平台为沿线国家带来新机遇。",
        "The platform brings new opportunities to countries along the route.",
        "沿线国家=countries along the route"
    )]
    [InlineData(
        "会议讨论了投资风险与贸易政策。",
        "The meeting discussed investment risks and trade policies.",
        "投资风险与贸易政策=investment risks and trade policies"
    )]
    [InlineData(
        "会议讨论了投资风险与贸易政策。",
        "The meeting discussed investment risks and trade policies.",
        "贸易政策=trade policies"
    )]
    public void Sentences_that_translate_each_other_give_whole_terms(string zh, string en, string term)
    {
        Assert.Contains(term, MineAbstracts(zh, en), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(
        "政府应当提高海水质量。",
        "The government should improve seawater quality.",
        "improve seawater quality",
        "海水质量=seawater quality"
    )]
    [InlineData(
        "近年来方法和海水淡化不同。",
        "In recent years the methods and seawater desalination are different.",
        "methods",
        "海水=seawater"
    )]
    [InlineData(
        "本文显著提高了计算效率。",
        "This paper significantly improves computing efficiency.",
        "improves",
        "效率=efficiency"
    )]
    [InlineData(
        "城市污染日益影响旅游业。",
        "Urban pollution increasingly affects tourism.",
        "Urban",
        "城市污染=Urban pollution"
    )]
    [InlineData(
        "建设世界一流的海洋实验室。",
        "The construction of world-class marine laboratories.",
        "construction of world",
        "海洋实验室=marine laboratories"
    )]
    public void What_is_no_term_alone_is_left_out(string zh, string en, string english, string term)
    {
        var terms = MineAbstracts(zh, en);

        Assert.Contains(term, terms, StringComparer.Ordinal);
        Assert.DoesNotContain(terms, pair => pair.EndsWith($"={english}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_translation_of_several_words_holds_as_a_whole_only()
    {
        Assert.DoesNotContain(
            "一带一路=road",
            MineAbstracts("一带一路沿线的公路需要修复。", "The road along the route needs repair."),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_list_of_three_is_no_term()
    {
        var terms = MineAbstracts("培训涉及教育、贸易和能源。", "The training concerns education, trade and energy.");

        Assert.Contains("能源=energy", terms, StringComparer.Ordinal);
        Assert.DoesNotContain(terms, term => term.Contains(" and ", StringComparison.Ordinal));
    }

    private static string[] MineAbstracts(string zh, string en) =>
        [
            .. TermMiner
                .Mine(new Paper { AbstractZh = [new(zh)], AbstractEn = [new(en)] })
                .Select(pair => $"{pair.Zh}={pair.En}"),
        ];
}
