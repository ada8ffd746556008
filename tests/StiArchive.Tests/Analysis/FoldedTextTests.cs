using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Tests.Analysis;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("ＡＰＥＣ２０２０", "apec2020")]
    [InlineData("臺灣科學園區", "台湾科学园区")]
    [InlineData("國際貿易與綫上佛敎", "国际贸易与线上佛教")]
    [InlineData("⾦⾯⻅⻰", "金面见龙")]
    [InlineData("豈更", "岂更")]
    [InlineData("“一带一路”、‘互联网＋’、「創新」", "\"一带一路\"、'互联网+'、\"创新\"")]
    [InlineData("1991—2020，low–carbon −5", "1991-2020,low-carbon -5")]
    [InlineData("co\u00ADope\u200Bra\u202Etion\uFEFF", "cooperation")]
    [InlineData("São Paulo, Běijīng, Luohàn", "sao paulo, beijing, luohan")]
    [InlineData("eﬃcient ﬁnance ㎏ Ⅳ ① ½", "efficient finance kg iv 1 1/2")]
    [InlineData("约翰・史密斯•约翰", "约翰·史密斯·约翰")]
    [InlineData("İstanbul STRASSE Straße", "istanbul strasse straße")]
    public void What_a_reader_calls_the_same_folds_to_the_same(string text, string folded)
    {
        Assert.Equal(folded, FoldedText.Of(text).Text);
    }

    [Theory]
    [InlineData("technology \t\r\n transfer", "technology transfer")]
    [InlineData("technology\u3000transfer\u00A0now", "technology transfer now")]
    [InlineData("a\0b", "a b")]
    [InlineData("科 技 创 新", "科技创新")]
    [InlineData("APEC 中心 2020 年", "apec中心2020年")]
    [InlineData("政策伙伴\n关系机制", "政策伙伴关系机制")]
    [InlineData("《 岘港宣言 》 强调 。 APEC", "《岘港宣言》强调。apec")]
    public void Blanks_are_one_space_and_none_beside_Han_characters(string text, string folded)
    {
        Assert.Equal(folded, FoldedText.Of(text).Text);
    }

    [Fact]
    public void A_part_of_the_folded_text_leads_back_to_the_original()
    {
        const string original = "在 ＡＰＥＣ\u00AD 臺灣 cafe\u0301 ㎏";

        var folded = FoldedText.Of(original);

        Assert.Equal("在apec台湾cafe kg", folded.Text);
        Assert.Equal("ＡＰＥＣ", Original(folded, "apec"));
        Assert.Equal("臺灣", Original(folded, "台湾"));
        Assert.Equal("cafe\u0301", Original(folded, "cafe"));
        Assert.Equal("㎏", Original(folded, "g"));
    }

    [Theory]
    [InlineData("\uD840")]
    [InlineData("\uDC00科")]
    [InlineData("科\uD840技")]
    public void Half_a_surrogate_pair_is_folded_like_any_unknown_character(string text)
    {
        var folded = FoldedText.Of(text);

        Assert.DoesNotContain(folded.Text, char.IsSurrogate);
        Assert.Equal(text.Length, folded.OriginalSpan(new TextSpan(0, folded.Text.Length)).Length);
    }

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (codePoint is >= 0xD800 and < 0xE000)
            {
                continue;
            }

            var once = FoldedText.Of($"x{char.ConvertFromUtf32(codePoint)}x").Text;

            Assert.True(string.Equals(once, FoldedText.Of(once).Text, StringComparison.Ordinal), $"U+{codePoint:X4}");
        }
    }

    [Fact]
    public void The_text_alone_is_the_one_that_leads_back_to_the_original()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var text = RandomText.Of(seed, 60);

            Assert.Equal(FoldedText.Of(text).Text, FoldedText.TextOf(text));
        }
    }

    [Fact]
    public void A_mark_covers_whole_characters_of_random_text()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var text = RandomText.Of(seed, 60);
            var folded = FoldedText.Of(text);
            var random = new Random(seed);

            var start = random.Next(folded.Text.Length);
            var span = folded.OriginalSpan(TextSpan.FromBounds(start, random.Next(start, folded.Text.Length) + 1));

            Assert.True(span.Start >= 0 && span.End <= text.Length && span.Length > 0, $"seed {seed}: {span}");
            Assert.False(char.IsLowSurrogate(text[span.Start]), $"seed {seed}: {span} begins inside a character");
            Assert.False(char.IsHighSurrogate(text[span.End - 1]), $"seed {seed}: {span} ends inside a character");
        }
    }

    private static string Original(FoldedText folded, string part)
    {
        var start = folded.Text.IndexOf(part, StringComparison.Ordinal);
        var span = folded.OriginalSpan(new TextSpan(start, part.Length));
        return folded.Original.Substring(span.Start, span.Length);
    }
}
