namespace StiArchive.Tests.Searching;

public sealed class PlainSearchTests
{
    [Fact]
    public void A_passage_that_answers_stands_before_one_that_asks_too()
    {
        using var archive = new TemporaryArchive(
            TemporaryArchive.PaperOf("asks", "什么时候能够见效，是什么时候投入的问题，没有人知道什么时候。"),
            TemporaryArchive.PaperOf("answers", "该中心于2014年在首尔成立，由韩国科技部管理。"),
            TemporaryArchive.PaperOf("other", "技术转移基金在东京设立。")
        );

        var ranking = archive.Searcher.RankPapers("韩国的中心是什么时候成立的？", 10, CancellationToken.None);

        Assert.Equal("answers", ranking[0]);
    }

    [Fact]
    public void Rare_pairs_across_two_words_decide_less_than_a_word()
    {
        using var archive = new TemporaryArchive(
            TemporaryArchive.PaperOf("across", "引水的渠道，丰收的农田。"),
            TemporaryArchive.PaperOf("word", "节水工程逐年增加。"),
            TemporaryArchive.PaperOf("other", "农民的收入。")
        );

        var ranking = archive.Searcher.RankPapers("节水的农具", 10, CancellationToken.None);

        Assert.Equal("word", ranking[0]);
    }
}
