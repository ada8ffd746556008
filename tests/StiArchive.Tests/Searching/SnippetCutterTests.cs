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

        Assert.Equal(new Snippet(Text, snippet.Highlights, Start: 0, EndsInside: false), snippet);
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

    [Theory]
    [InlineData("气候。第二句", "第一句说的是气候。第二句说的是能源合作。")]
    [InlineData("中心。第四句又说", "第三句说的是韩国的能源中心。第四句又说气候。")]
    [InlineData(
        "能源合作。第三句说的是韩国的能源中心。第四句又说",
        "第二句说的是能源合作。第三句说的是韩国的能源中心。第四句又说"
    )]
    public void A_phrase_over_the_end_of_a_sentence_is_shown_whole(string phrase, string shown)
    {
        var snippet = SnippetCutter.Cut(Text, Highlighter.Find($"\"{phrase}\"", Text), 30);

        Assert.Equal(shown, snippet.Text);
        Assert.Equal(phrase, snippet.Text.Substring(snippet.Highlights[0].Start, snippet.Highlights[0].Length));
    }

    [Fact]
    public void One_word_in_two_widths_counts_once()
    {
        const string text = "APEC、ＡＰＥＣ和apec。第二句说的是能源，也说到了合作。第三句不说什么。";

        var snippet = SnippetCutter.Cut(text, Highlighter.Find("APEC 能源 合作", text), 25);

        Assert.Equal("第二句说的是能源，也说到了合作。第三句不说什么。", snippet.Text);
    }

    [Theory]
    [InlineData("international cooperation in research and development of technologies ")]
    [InlineData("R&D-intensity women's 12.5% 2,600 policy-making ")]
    [InlineData("co\u0301ope\u0301ration scienti\u0301fique internationale ")]
    [InlineData("международное научное сотрудничество стран ")]
    public void Words_of_letters_are_not_cut(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, 20));
        var whole = words.Split(' ').ToHashSet(StringComparer.Ordinal);
        for (var start = 0; start < text.Length - 1; start++)
        {
            var snippet = SnippetCutter.Cut(text, [new TextSpan(start, 1)], 90);

            Assert.All(snippet.Text.Split(' '), word => Assert.Contains(word, whole));
        }
    }

    [Theory]
    [InlineData("𠮷")]
    [InlineData("e\u0301\u0302")]
    [InlineData("か\u3099")]
    [InlineData("👩\u200D🔬")]
    public void What_a_reader_sees_as_one_character_is_not_cut(string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, 300));
        for (var i = 0; i < 300; i++)
        {
            var snippet = SnippetCutter.Cut(text, [new TextSpan(i * character.Length, character.Length)], 100);

            Assert.Equal(0, snippet.Text.Length % character.Length);
            Assert.StartsWith(character, snippet.Text, StringComparison.Ordinal);
            Assert.NotEmpty(snippet.Highlights);
        }
    }

    [Fact]
    public void A_letter_with_more_accents_than_a_snippet_is_long_is_shown_in_part()
    {
        var snippet = SnippetCutter.Cut("a" + new string('\u0301', 500), [new TextSpan(0, 501)], 100);

        Assert.Equal(100, snippet.Text.Length);
        Assert.True(snippet.EndsInside);
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
