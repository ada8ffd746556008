using StiArchive.Papers;

namespace StiArchive.Tests.Papers;

/// <summary>What stages say of a value is kept in English and read in either language.</summary>
public sealed class EvidenceWordsTests
{
    public static TheoryData<string, string> Said =>
        new()
        {
            { EvidenceWords.Line(192), "第 192 行" },
            { EvidenceWords.RunningHeader(12), "书眉，第 12 行" },
            { EvidenceWords.Citation(3), "引用格式，第 3 行" },
            { EvidenceWords.ArticleNumber(8), "文章编号，第 8 行" },
            { EvidenceWords.ChineseNames(EvidenceWords.RunningHeader(40)), "中文姓名：书眉，第 40 行" },
            { EvidenceWords.Received("2019-05-20", 7), "收稿日期：2019-05-20，第 7 行" },
            { EvidenceWords.LatestYear(2018), "文中提及的最近年份：2018" },
            { EvidenceWords.NamedInTitle(["智利", "秘鲁"]), "题名中提及：智利、秘鲁" },
            {
                EvidenceWords.Mentions([("智利", 2, 31), ("Peru", 0, 16)]),
                "智利：摘要中 2 次，正文中 31 次；Peru：摘要中 0 次，正文中 16 次"
            },
        };

    [Theory]
    [MemberData(nameof(Said))]
    public void What_a_stage_says_is_read_in_both_languages(string words, string chinese)
    {
        Assert.Equal(chinese, EvidenceWords.For(words, Language.Chinese));
        Assert.Equal(words, EvidenceWords.For(words, Language.English));
    }

    [Theory]
    [InlineData("据馆员核对封底。")]
    [InlineData("checked against the back cover")]
    [InlineData("t2")]
    [InlineData("s1.1")]
    [InlineData("line by line")]
    [InlineData("")]
    public void Other_words_stay_as_they_are(string words)
    {
        Assert.Equal(words, EvidenceWords.For(words, Language.Chinese));
    }

    [Theory]
    [InlineData(DoubtKind.YearInferred, "latest past year mentioned: 2018", "文中提及的最近年份：2018")]
    [InlineData(DoubtKind.OddCharacters, "received: goods, line 3", "received: goods, line 3")]
    public void Printed_words_that_gave_rise_to_a_doubt_are_never_translated(DoubtKind kind, string found, string shown)
    {
        Assert.Equal(shown, DoubtSentence.Found(new Doubt(kind, "line 3", found), Language.Chinese));
    }
}
