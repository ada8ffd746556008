using StiArchive.Bilingual;
using StiArchive.Papers;

namespace StiArchive.Tests.Bilingual;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("本文分析现状。提出三点建议。", "本文分析现状。|提出三点建议。")]
    [InlineData("他说：“很好。”随后离开。", "他说：“很好。”|随后离开。")]
    [InlineData("增长较快（见上文。）今后如何？仍待研究！", "增长较快（见上文。）|今后如何？|仍待研究！")]
    [InlineData("其占比提高。”[2]此后下降。[3, 4]", "其占比提高。”[2]|此后下降。[3, 4]")]
    [InlineData("采用问卷法.结果表明,差异显著.", "采用问卷法.|结果表明,差异显著.")]
    [InlineData("增速为3.5%；投入为1.2万亿元，没有句号", "增速为3.5%；投入为1.2万亿元，没有句号")]
    public void Chinese_ends_a_sentence_with_its_stop_and_what_closes_it(string text, string sentences) =>
        AssertSplits(sentences, text, Language.Chinese);

    [Theory]
    [InlineData("We study policy. It works.", "We study policy.|It works.")]
    [InlineData(
        "The U.S. Department of Energy acts. So does the EU.",
        "The U.S. Department of Energy acts.|So does the EU."
    )]
    [InlineData(
        "It trades with the U.S. The share is 3.5 percent.",
        "It trades with the U.S.|The share is 3.5 percent."
    )]
    [InlineData(
        "Smith et al. Found this. See Fig. 3 and J. Brown.",
        "Smith et al. Found this.|See Fig. 3 and J. Brown."
    )]
    [InlineData("It grows. 2018 was a good year.", "It grows.|2018 was a good year.")]
    [InlineData("Is it new? “Yes.” (We think so.) Good!", "Is it new?|“Yes.”|(We think so.)|Good!")]
    [InlineData("[Objective] We ask.[Methods] We count.", "[Objective] We ask.|[Methods] We count.")]
    [InlineData(
        "This led to growth.The next step fails in Node.Js only.",
        "This led to growth.|The next step fails in Node.|Js only."
    )]
    [InlineData("e.g. one, i.e. two, vs. Three, approx. 4", "e.g. one, i.e. two, vs. Three, approx. 4")]
    public void English_ends_a_sentence_before_a_capital_but_not_in_abbreviations(string text, string sentences) =>
        AssertSplits(sentences, text, Language.English);

    [Theory]
    [InlineData("")]
    [InlineData(" 　\n")]
    public void Blank_text_has_no_sentences(string text)
    {
        Assert.Empty(SentenceSplitter.Split(text, Language.Chinese));
        Assert.Empty(SentenceSplitter.Split(text, Language.English));
    }

    [Fact]
    public void No_character_is_lost_at_a_border()
    {
        const int Seed = 71;
        var random = new Random(Seed);
        const string Characters = "科技。！？”）.?! \"[1]AbcU.S.";

        for (var round = 0; round < 300; round++)
        {
            var text = new string([.. Enumerable.Range(0, 40).Select(_ => Characters[random.Next(Characters.Length)])]);
            foreach (var language in Enum.GetValues<Language>())
            {
                var joined = string.Concat(SentenceSplitter.Split(text, language));

                Assert.True(Squeeze(joined) == Squeeze(text), $"seed {Seed}, round {round}: {text}");
            }
        }
    }

    private static string Squeeze(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static void AssertSplits(string sentences, string text, Language language) =>
        Assert.Equal(sentences, string.Join('|', SentenceSplitter.Split(text, language)));
}
