using StiArchive.Analysis.English;

namespace StiArchive.Tests.Analysis.English;

public sealed class EnglishStemmerTests
{
    [Theory]
    [InlineData("policies", "polici")]
    [InlineData("policy", "polici")]
    [InlineData("innovation", "innov")]
    [InlineData("innovative", "innov")]
    [InlineData("economies", "economi")]
    [InlineData("economy", "economi")]
    [InlineData("women", "women")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("gaps", "gap")]
    [InlineData("focus", "focus")]
    [InlineData("agreed", "agre")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("funding", "fund")]
    [InlineData("luxuriating", "luxuri")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("technologies", "technolog")]
    [InlineData("technology", "technolog")]
    [InlineData("adjustment", "adjust")]
    [InlineData("adoption", "adopt")]
    [InlineData("controlling", "control")]
    [InlineData("yearly", "year")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    [InlineData("dying", "die")]
    [InlineData("news", "news")]
    [InlineData("succeed", "succeed")]
    [InlineData("bed", "bed")]
    public void Words_lose_their_endings(string word, string stem)
    {
        Assert.Equal(stem, EnglishStemmer.Stem(word));
    }

    [Theory]
    [InlineData("university", "universal")]
    [InlineData("organization", "organ")]
    [InlineData("emergency", "emerge")]
    [InlineData("general", "generate")]
    [InlineData("community", "commune")]
    [InlineData("international", "intern")]
    public void Words_of_different_meaning_keep_different_stems(string word, string other)
    {
        Assert.NotEqual(EnglishStemmer.Stem(word), EnglishStemmer.Stem(other), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("5g")]
    [InlineData("наука")]
    [InlineData("straße")]
    public void What_is_not_an_English_word_stays(string word)
    {
        Assert.Equal(word, EnglishStemmer.Stem(word));
    }

    [Fact]
    public void Any_letters_have_a_stem_that_is_no_longer_than_they_are()
    {
        const string letters = "aaeeiioouyybcdefghlnrsstt";
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var word = new string(random.GetItems<char>(letters, random.Next(1, 14)));

            var stem = EnglishStemmer.Stem(word);

            Assert.True(stem.Length is > 0 && stem.Length <= word.Length, $"seed {seed}: {word} to {stem}");
        }
    }
}
