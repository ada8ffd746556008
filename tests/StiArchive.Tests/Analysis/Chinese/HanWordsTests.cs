using StiArchive.Analysis.Chinese;
using StiArchive.Papers;

namespace StiArchive.Tests.Analysis.Chinese;

public sealed class HanWordsTests
{
    [TheoryWithIcu]
    [InlineData("科技创新政策", "科技 创新 政策")]
    [InlineData("韩国如何参与合作", "韩国 如何 参与 合作")]
    [InlineData("碳中和", "碳中和")]
    [InlineData("双碳目标", "双碳 目标")]
    [InlineData("我国的新能源", "我国 的 新 能源")]
    [InlineData("灯", "灯")]
    public void A_run_without_blanks_is_read_as_words(string run, string words)
    {
        Assert.Equal(words, Read(run, HanWords.Read(run, isKnown: _ => true)));
    }

    [TheoryWithIcu]
    [InlineData("吴燕罗涵", "吴燕 罗涵")]
    [InlineData("吴罗", "吴 罗")]
    public void Single_characters_become_a_word_where_the_archive_has_them_in_a_row(string run, string words)
    {
        Assert.Equal(words, Read(run, HanWords.Read(run, word => word is "吴燕" or "罗涵")));
    }

    [Fact]
    public void Without_a_dictionary_pairs_that_the_archive_knows_are_words()
    {
        var words = HanWords.ReadPairs("碳达峰𠮷科技", word => word is "达峰" or "科技");

        Assert.Equal("碳 达峰 𠮷 科技", Read("碳达峰𠮷科技", words));
    }

    private static string Read(string run, IEnumerable<TextSpan> words) =>
        string.Join(' ', words.Select(word => run.Substring(word.Start, word.Length)));
}
