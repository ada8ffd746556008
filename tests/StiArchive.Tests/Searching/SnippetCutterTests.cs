using StiArchive.Papers;
using StiArchive.Searching;
using StiArchive.Tests.Analysis;

namespace StiArchive.Tests.Searching;

public sealed class SnippetCutterTests
{
    private const string Text =
        "第一句说的是气候。第二句说的是能源合作。第三句说的是韩国的能源中心。第四句又说气候。第五句是最后一句。";

    [Fact]
    public void A_short_passage_is_shown_whole()
    {
        var snippet = SnippetCutter.Cut(Text, [new TextSpan(6, 2)], 240);

        Assert.Equal(new Snippet(Text, snippet.Highlights, StartsInside: false, EndsInside: false), snippet);
        Assert.Equal([new TextSpan(6, 2)], snippet.Highlights);
    }

    [Theory]
    [InlineData("韩国 能源", "第二句说的是能源合作。第三句说的是韩国的能源中心。", true, true)]
    [InlineData("第一", "第一句说的是气候。第二句说的是能源合作。", false, true)]
    [InlineData("最后", "第四句又说气候。第五句是最后一句。", true, false)]
    [InlineData("没有", "第一句说的是气候。第二句说的是能源合作。", false, true)]
    public void Whole_sentences_with_the_most_different_words_are_shown(
        string query,
        string shown,
        bool starts,
        bool ends
    )
    {
        var snippet = SnippetCutter.Cut(Text, Highlighter.Find(query, Text), 30);

        Assert.Equal((shown, starts, ends), (snippet.Text, snippet.StartsInside, snippet.EndsInside));
    }

    [Fact]
    public void Of_a_long_sentence_the_part_around_the_word_is_shown()
    {
        var text = string.Concat(Enumerable.Repeat("cooperation in science ", 40)) + "韩国 " + new string('长', 200);

        var snippet = SnippetCutter.Cut(text, Highlighter.Find("韩国", text), 100);

        Assert.StartsWith("cooperation in science 韩国", snippet.Text, StringComparison.Ordinal);
        Assert.InRange(snippet.Text.Length, 60, 100);
    }

    [Fact]
    public void A_snippet_is_a_part_of_the_passage_and_its_marks_are_inside_it()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var text = RandomText.Of(seed, 200);
            var marks = Highlighter.Find("科技 合作 APEC 技术转移 12.5%", text);

            var snippet = SnippetCutter.Cut(text, marks, 100);

            Assert.True(snippet.Text.Length is > 0 and <= 100, $"seed {seed}: {snippet.Text}");
            Assert.Contains(snippet.Text, text, StringComparison.Ordinal);
            Assert.All(snippet.Highlights, mark => Assert.InRange(mark.End, mark.Start + 1, snippet.Text.Length));
            Assert.False(char.IsLowSurrogate(snippet.Text[0]), $"seed {seed}");
            Assert.False(char.IsHighSurrogate(snippet.Text[^1]), $"seed {seed}");
        }
    }
}
