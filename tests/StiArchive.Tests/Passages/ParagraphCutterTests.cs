using System.Text;
using StiArchive.Passages;
using StiArchive.Tests.Analysis;

namespace StiArchive.Tests.Passages;

public sealed class ParagraphCutterTests
{
    private const string Sentence = "亚太经合组织各经济体重视科技创新合作，并提出了共同的目标。";

    [Fact]
    public void A_paragraph_of_three_hundred_characters_stays_whole()
    {
        var text = string.Concat(Enumerable.Repeat(Sentence, 10));

        Assert.Single(ParagraphCutter.Cut(text));
    }

    [Fact]
    public void A_long_paragraph_is_cut_at_sentence_ends_into_parts_of_about_the_same_length()
    {
        var text = string.Concat(Enumerable.Repeat(Sentence, 25));

        var parts = ParagraphCutter.Cut(text);

        Assert.Equal(3, parts.Count);
        Assert.All(parts, part => Assert.Equal('。', text[part.End - 1]));
        Assert.All(parts, part => Assert.InRange(part.Length, 200, 300));
    }

    [Fact]
    public void English_is_measured_in_words()
    {
        var text = string.Concat(
            Enumerable.Repeat("Members of APEC agreed to share the results of their research. ", 50)
        );

        var parts = ParagraphCutter.Cut(text);

        Assert.All(parts, part => Assert.InRange(text.AsSpan(part.Start, part.Length).Count(' '), 60, 200));
    }

    [Fact]
    public void A_sentence_of_four_hundred_characters_stays_whole()
    {
        var text = new string('长', 399) + "。" + Sentence;

        Assert.Equal(400, ParagraphCutter.Cut(text)[0].Length);
    }

    [Theory]
    [InlineData("、")]
    [InlineData("")]
    public void What_has_no_sentences_is_cut_all_the_same(string separator)
    {
        var text = string.Concat(Enumerable.Repeat("机构名称与地址" + separator, 500));

        var parts = ParagraphCutter.Cut(text);

        Assert.All(parts, part => Assert.InRange(part.Length, 100, 350));
    }

    [Fact]
    public void No_cut_falls_inside_a_word_or_a_surrogate_pair()
    {
        var text = string.Concat(Enumerable.Repeat("innovation 𠮷", 900));

        foreach (var part in ParagraphCutter.Cut(text))
        {
            Assert.False(char.IsLowSurrogate(text[part.Start]));
            Assert.True(part.Start == 0 || !char.IsLetter(text[part.Start]) || !char.IsLetter(text[part.Start - 1]));
        }
    }

    [Fact]
    public void The_parts_of_a_paragraph_joined_are_the_paragraph()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var text = RandomText.Of(seed, new Random(seed).Next(1, 800));

            var joined = new StringBuilder();
            foreach (var part in ParagraphCutter.Cut(text))
            {
                Assert.True(part.Length > 0, $"seed {seed}");
                joined.Append(text, part.Start, part.Length);
            }

            Assert.True(string.Equals(text, joined.ToString(), StringComparison.Ordinal), $"seed {seed}");
        }
    }
}
