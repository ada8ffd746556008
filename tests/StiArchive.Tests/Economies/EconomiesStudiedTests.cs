using StiArchive.Economies;
using StiArchive.Papers;

namespace StiArchive.Tests.Economies;

public sealed class EconomiesStudiedTests
{
    [Theory]
    [InlineData("越南参与区域技术转移的路径研究", "VN")]
    [InlineData("智利与秘鲁绿色金融政策比较", "CL PE")]
    [InlineData("我国科研经费管理改革", "CN")]
    [InlineData("日本国家实验室体系及其对中国的启示", "JP")]
    [InlineData("加拿大人才政策对我国建设创新型国家的启示", "CA")]
    [InlineData("Singapore's start-up policy: implications for China", "SG")]
    [InlineData("Lessons for China from Thailand", "TH")]
    [InlineData("欧盟开放科学政策对中国的启示", "CN")]
    [InlineData("发展中国家的技术追赶：以马来西亚为例", "MY")]
    public void What_the_title_names_is_studied_but_not_who_is_to_learn_from_it(string title, string codes)
    {
        AssertStudies(codes, EconomiesStudied.Of([title], ["中国和美国都很重要。"], [Body("美国", 60)]));
    }

    [Fact]
    public void Without_a_name_in_the_title_the_abstract_weighs_more_than_the_text()
    {
        const string Abstract = "本文梳理了墨西哥的做法，归纳了墨西哥的特点，提出对中方参与多边合作的启示。";

        var studied = EconomiesStudied.Of(["区域科技合作研究"], [Abstract], [Body("墨西哥", 10), Body("中国", 12)]);

        AssertStudies("MX CN", studied);
        Assert.Equal(
            "墨西哥: 2 × in the abstracts, 10 × in the text; 中国: 0 × in the abstracts, 12 × in the text",
            studied?.Basis.Evidence
        );
    }

    [Fact]
    public void Without_titles_and_abstracts_the_text_decides()
    {
        AssertStudies("CN", EconomiesStudied.Of([], [], [Body("我国", 30) + Body("巴西", 3)]));
    }

    [Fact]
    public void An_economy_named_in_passing_is_not_studied()
    {
        AssertStudies("", EconomiesStudied.Of(["量子通信原理"], ["介绍一种方法。"], [Body("德国", 2)]));
    }

    [Fact]
    public void A_long_text_that_seldom_names_an_economy_is_about_none()
    {
        AssertStudies("", EconomiesStudied.Of([], [], [Body("德国", 8), new string('文', 20_000)]));
    }

    [Fact]
    public void The_parties_own_words_for_themselves_are_told_from_lookalikes()
    {
        AssertStudies("", EconomiesStudied.Of(["集中方式与其中方法的比较"], [], []));
    }

    [Fact]
    public void A_conclusion_is_never_given_out_as_printed()
    {
        var studied = EconomiesStudied.Of(["秘鲁的创新体系"], [], []);

        Assert.Equal(Basis.InferredFrom("named in the title: 秘鲁"), studied?.Basis);
    }

    [Fact]
    public void Nothing_at_all_is_about_nothing() => AssertStudies("", EconomiesStudied.Of([], [], []));

    private static string Body(string name, int times) => string.Concat(Enumerable.Repeat($"{name}推进合作，", times));

    private static void AssertStudies(string codes, Sourced<IReadOnlyList<string>>? studied) =>
        Assert.Equal(codes, string.Join(' ', studied?.Value ?? []));
}
