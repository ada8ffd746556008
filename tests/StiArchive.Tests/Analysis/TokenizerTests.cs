using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Tests.Analysis;

public sealed class TokenizerTests
{
    [Fact]
    public void Han_characters_come_singly_and_in_overlapping_pairs()
    {
        var tokens = Tokenizer.Tokenize("碳中和，灯");

        Assert.Equal(
            [
                new Token("碳中", new TextSpan(0, 2), 0, TokenKind.HanPair),
                new Token("碳", new TextSpan(0, 1), 0, TokenKind.HanCharacter),
                new Token("中和", new TextSpan(1, 2), 1, TokenKind.HanPair),
                new Token("中", new TextSpan(1, 1), 1, TokenKind.HanCharacter),
                new Token("和", new TextSpan(2, 1), 2, TokenKind.HanCharacter),
                new Token("灯", new TextSpan(4, 1), 3, TokenKind.HanCharacter),
            ],
            tokens
        );
    }

    [Theory]
    [InlineData("APEC成员", "apec")]
    [InlineData("5G技术", "5 g 5g")]
    [InlineData("在2017年的APEC会议", "2017 apec")]
    [InlineData("R&D", "r d r&d")]
    [InlineData("R＆Ｄ投入", "r d r&d")]
    [InlineData("COVID-19疫情", "covid 19 covid-19 covid19")]
    [InlineData("APEC-VC", "apec vc apec-vc apecvc")]
    [InlineData("policy–making", "policy making policy-making policymaking")]
    [InlineData("12.5%", "12 5 12.5 12.5%")]
    [InlineData("增长50％", "50 50%")]
    [InlineData("2,600亿元", "2 600 2,600 2600")]
    [InlineData("12,5", "12 5")]
    [InlineData("U.S. policy", "u s u.s. us policy")]
    [InlineData("C++ and C#", "c c++ and c c#")]
    [InlineData("women’s", "women s women's womens")]
    [InlineData("2018-2020", "2018 2020 2018-2020")]
    [InlineData("end of it. Then", "end of it then")]
    [InlineData("Société d’État", "societe d etat d'etat detat")]
    public void Words_and_numbers_are_found_whole_and_in_parts(string text, string words)
    {
        var tokens = Tokenizer
            .Tokenize(text)
            .Where(token => token.Kind is TokenKind.Word or TokenKind.Compound or TokenKind.JoinedCompound)
            .Select(token => token.Text);

        Assert.Equal(words.Split(' ').Order(StringComparer.Ordinal), tokens.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_of_letters_has_its_stem_at_the_same_place()
    {
        var stem = Tokenizer.Tokenize("国家 Policies 2020").Single(token => token.Kind == TokenKind.Stem);

        Assert.Equal(new Token("polici", new TextSpan(3, 8), 2, TokenKind.Stem), stem);
    }

    [Fact]
    public void A_word_without_end_is_cut()
    {
        var tokens = Tokenizer.Tokenize(new string('x', 10_000));

        Assert.All(tokens, token => Assert.InRange(token.Text.Length, 1, 8 * Tokenizer.LongestWordChars));
        Assert.Equal(10_000, tokens.Where(token => token.Kind == TokenKind.Word).Sum(token => token.Text.Length));
    }

    [Fact]
    public void Positions_count_every_Han_character_and_every_word_once()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var positions = Tokenizer
                .Tokenize(RandomText.Of(seed, 40))
                .Where(token => token.Kind is TokenKind.HanCharacter or TokenKind.Word)
                .Select(token => token.Position)
                .ToList();

            Assert.True(positions.SequenceEqual(Enumerable.Range(0, positions.Count)), $"seed {seed}");
        }
    }
}
