using StiArchive.Querying;
using StiArchive.Tests.Analysis.Chinese;

namespace StiArchive.Tests.Querying;

public sealed class QueryReaderTests
{
    [Theory]
    [InlineData("韩国 APEC", "韩国+APEC")]
    [InlineData("　women　economy　", "women+economy")]
    [InlineData("5G技术", "5G+技术")]
    [InlineData("COVID-19 R&D", "COVID-19+R&D")]
    [InlineData("12.5% 2,600 U.S.", "12.5%+2,600+U.S.")]
    [InlineData("互联网+", "互联网+")]
    [InlineData("ＡＰＥＣ", "ＡＰＥＣ")]
    [InlineData("臺灣", "臺灣")]
    [InlineData("women’s", "women’s")]
    [InlineData("（APEC）、[STI]*|^~", "APEC+STI")]
    [InlineData("<script>alert(1)</script>", "script+alert+1")]
    [InlineData("COVID-19 1995 - 2005", "COVID-19+1995+2005")]
    public void Words_are_read_as_typed(string query, string parts)
    {
        Assert.Equal(parts, Parts(query));
    }

    [Theory]
    [InlineData("\"Belt and Road\"", "«Belt and Road»")]
    [InlineData("“一带一路”", "«一带一路»")]
    [InlineData("「一帶一路」 『倡議』", "«一帶一路»+«倡議»")]
    [InlineData("＂科技＂", "«科技»")]
    [InlineData("APEC\"创新\"合作", "APEC+«创新»+合作")]
    [InlineData("\"“一带一路”倡议\"", "«“一带一路”倡议»")]
    [InlineData("“科技“", "«科技»")]
    [InlineData("\"\" \" \" \"，\"", "")]
    public void Quoted_text_is_a_phrase(string query, string parts)
    {
        Assert.Equal(parts, Parts(query));
    }

    [Fact]
    public void A_quote_that_is_not_closed_goes_to_the_end()
    {
        var query = QueryReader.Read("APEC \"technology transfer");

        Assert.Equal("APEC+«technology transfer»", Parts(query));
        Assert.Equal([QueryNotice.UnclosedQuote], query.Notices);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \u3000 \t")]
    [InlineData("，。！?&%()[]{}<>\"\"")]
    [InlineData("\0\u0001\u200B\uFEFF")]
    [InlineData("\uD840\uDC00\uD840")]
    public void What_holds_no_word_says_so_or_is_read(string text)
    {
        var query = QueryReader.Read(text);

        Assert.Equal(query.Terms.Count == 0, query.Notices.Contains(QueryNotice.NothingToSearch));
    }

    [Fact]
    public void A_query_without_end_is_cut_and_says_so()
    {
        var long_ = QueryReader.Read(string.Concat(Enumerable.Repeat("科技 ", 5_000)));
        var many = QueryReader.Read(string.Join(' ', Enumerable.Range(1_000, 200)));

        Assert.Equal("科技", Parts(long_));
        Assert.Contains(QueryNotice.TooLong, long_.Notices);
        Assert.Equal(QueryReader.MostTerms, many.Terms.Count);
        Assert.Contains(QueryNotice.TooLong, many.Notices);
    }

    [TheoryWithIcu]
    [InlineData("科技创新政策", "科技+创新+政策")]
    [InlineData("APEC中心韩国", "APEC+中心+韩国")]
    public void Chinese_without_blanks_is_read_as_words(string query, string parts)
    {
        Assert.Equal(parts, Parts(query));
    }

    [Theory]
    [InlineData("韩国 APEC 中心", 1, "韩国 中心")]
    [InlineData("韩国 APEC中心", 2, "韩国 APEC")]
    [InlineData("科技 \"technology transfer\" 科技", 0, "\"technology transfer\"")]
    [InlineData("科技 \"technology transfer\" 合作", 1, "科技 合作")]
    public void Every_part_can_be_taken_away(string query, int part, string rest)
    {
        Assert.Equal(rest, QueryReader.Read(query).Parts[part].QueryWithout);
    }

    [Fact]
    public void Nothing_that_can_be_typed_throws()
    {
        const string alphabet = "科技创新a1 \"“”「」『』&.,-+%'’＂\0\u200B\uD840\uDC00*()（）|~^:：吴燕\u0301且或非年";
        for (var seed = 0; seed < 5_000; seed++)
        {
            var random = new Random(seed);
            var text = new string(random.GetItems<char>(alphabet, random.Next(0, 40)));

            var query = QueryReader.Read(text);

            Assert.True(query.Parts.Count == 0 == query.Root is null, $"seed {seed}: {text}");
            Assert.All(query.Terms, term => Assert.NotEmpty(term.Text));
        }
    }

    private static string Parts(string query) => Parts(QueryReader.Read(query));

    private static string Parts(SearchQuery query) =>
        string.Join('+', query.Parts.Select(part => part.IsPhrase ? $"«{part.Text}»" : part.Text));
}
