using StiArchive.Analysis;
using StiArchive.Indexing;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

public sealed class GluedWordsTests
{
    [Theory]
    [InlineData("regionaleconomy", "regional economy")]
    [InlineData("ofeconomic", "")]
    [InlineData("andinnovation", "and innovation")]
    [InlineData("technologytransfer", "technology transfer")]
    [InlineData("qinghaiprovince", "")]
    [InlineData("regional-economy", "")]
    [InlineData("12345678", "")]
    public void A_word_that_no_passage_has_is_cut_where_the_archive_has_both_parts(string word, string parts)
    {
        Assert.Equal(parts, Part(word));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("together")]
    [InlineData("therein")]
    [InlineData("newtown")]
    public void A_word_that_the_archive_has_is_never_cut(string word)
    {
        using var archive = new TemporaryArchive(
            TemporaryArchive.PaperOf("parts", "now here to get her there in new town"),
            TemporaryArchive.PaperOf("whole", word)
        );

        Assert.Equal(["whole"], archive.Searcher.RankPapers(word, 10, CancellationToken.None));
    }

    [Fact]
    public void A_word_of_which_the_archive_has_another_form_is_never_cut()
    {
        using var archive = new TemporaryArchive(
            TemporaryArchive.PaperOf("parts", "out looks"),
            TemporaryArchive.PaperOf("form", "outlook")
        );

        Assert.Equal(["form"], archive.Searcher.RankPapers("outlooks", 10, CancellationToken.None));
    }

    [Fact]
    public void Of_two_places_the_one_with_the_commoner_parts_is_cut()
    {
        Assert.Equal(
            "inform ation",
            new GluedWords(Counting("wform:9 winf:9 winform:3 wation:2")).Part(["winformation", "sinform"])
        );
    }

    [Fact]
    public void A_title_that_lost_a_blank_finds_its_paper()
    {
        using var archive = new TemporaryArchive(
            TemporaryArchive.PaperOf("right", "A survey of mapping algorithms for robots."),
            TemporaryArchive.PaperOf("other", "A survey of patents.")
        );

        Assert.Equal(
            "right",
            archive.Searcher.RankPapers("Survey of Mappingalgorithms", 10, CancellationToken.None)[0]
        );
    }

    [Fact]
    public void A_thousand_unknown_words_cost_no_more_lookups_than_eight()
    {
        var lookups = 0;
        var words = Enumerable
            .Range(0, 1_000)
            .Select(i => new string('q', 26) + (char)('a' + (i % 26)) + (char)('a' + (i / 26 % 26)));
        var missing = words.SelectMany(word => new[] { "w" + word, "s" + word });

        Assert.Equal("", new GluedWords(_ =>
            {
                lookups++;
                return 0;
            }).Part(missing).Trim());
        Assert.InRange(lookups, 1, 400);
    }

    private static string Part(string word)
    {
        var known = Counting(
            "wregional:5 weconomy:4 weconomic:3 wof:50 wand:60 winnovation:7 wtechnology:2 wtransfer:2"
        );
        var missing = Tokenizer
            .Tokenize(word)
            .Select(token => TermKey.Of(token.Kind, token.Text))
            .Where(term => known(term) == 0);
        return new GluedWords(known).Part(missing).Trim();
    }

    private static Func<string, int> Counting(string terms)
    {
        var counts = terms
            .Split(' ')
            .Select(term => term.Split(':'))
            .ToDictionary(
                term => term[0],
                term => int.Parse(term[1], System.Globalization.CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
        return term => counts.GetValueOrDefault(term);
    }
}
