using StiArchive.Analysis;
using StiArchive.Analysis.Chinese;

namespace StiArchive.Tests.Analysis.Chinese;

public sealed class QuestionWordsTests
{
    [Theory]
    [InlineData("该中心是什么时候成立的？", "什么时候")]
    [InlineData("秘書處設在哪一座城市?", "哪一座")]
    [InlineData("是誰提出了這項倡議嗎？", "谁 吗")]
    [InlineData("有几个成员体参加，投入多少亿元", "几个 多少")]
    [InlineData("基金于何年设立，由何人管理", "何年 何人")]
    [InlineData("请问我国为什么要参与？怎样参与呢", "请问 为什么 怎样 呢")]
    [InlineData("哪些平台被裁撤，如何评估", "哪些 如何")]
    public void The_words_by_which_a_sentence_asks_are_found(string question, string words)
    {
        var folded = FoldedText.Of(question).Text;

        var found = QuestionWords.Find(folded).Select(span => folded.Substring(span.Start, span.Length));

        Assert.Equal(words, string.Join(' ', found));
    }

    [Theory]
    [InlineData("任何时候、任何人")]
    [InlineData("几何级数与几乎所有样本")]
    [InlineData("哪怕投入有限")]
    [InlineData("吗啡与呢绒的关税")]
    [InlineData("何小燕的研究")]
    [InlineData("韩国参与亚太经合组织科技创新合作的意义")]
    public void Words_that_only_look_as_if_they_asked_are_not(string text)
    {
        Assert.Empty(QuestionWords.Find(text));
    }

    [Fact]
    public void A_text_of_nothing_but_questions_is_read_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("何哪几什么时", 20_000));

        Assert.Equal(40_000, QuestionWords.Find(text).Count());
    }
}
