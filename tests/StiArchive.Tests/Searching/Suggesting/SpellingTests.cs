using StiArchive.Indexing;
using StiArchive.Searching.Suggesting;

namespace StiArchive.Tests.Searching.Suggesting;

public sealed class SpellingTests
{
    private static readonly KnownWord[] Known =
    [
        new("innovation", 90),
        new("innovative", 20),
        new("policy", 80),
        new("police", 2),
        new("trade", 5),
        new("trader", 50),
        new("the", 500),
    ];

    [Theory]
    [InlineData("inovation", "innovation")]
    [InlineData("innvoation", "innovation")]
    [InlineData("inovasion", "innovation")]
    [InlineData("polcy", "policy")]
    [InlineData("policey", "policy")]
    [InlineData("tradr", "trader")]
    [InlineData("pxlcy", null)]
    [InlineData("teh", null)]
    [InlineData("the", null)]
    [InlineData("zeppelin", null)]
    public void The_nearest_word_is_meant_and_of_those_as_near_the_commonest(string word, string? meant)
    {
        Assert.Equal(meant, Spelling.Nearest(word, Known));
    }

    [Fact]
    public void A_word_that_is_found_nowhere_is_put_right_where_it_stands()
    {
        using var archive = new TemporaryArchive(
            TemporaryArchive.PaperOf("a", "Innovation policy of APEC.", "气候 innovation")
        );

        Assert.Equal("(气候 OR climate) innovation", archive.Search("(气候 OR climate) inovation").DidYouMean);
        Assert.Equal("innovation policy -inovation", archive.Search("inovation polcy -inovation").DidYouMean);
        Assert.Null(archive.Search("innovations 气候").DidYouMean);
        Assert.Null(archive.Search("zeppelin").DidYouMean);
        Assert.Null(archive.Search("\"inovation\"").DidYouMean);
    }
}
