using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

public sealed class RankingTermsTests
{
    [Theory]
    [InlineData("科技", "p科技:1 h科:1 h技:1")]
    [InlineData("国的", "p国的:0.4 h国:1 h的:1")]
    [InlineData("policies 2020", "wpolicies:0.5 spolici:1.5 w2020:1")]
    [InlineData("covid-19", "ccovid-19:0.5 wcovid:0.5 scovid:1.5 w19:1")]
    [InlineData("科技科技", "p科技:2 h科:2 p技科:1 h技:2")]
    public void What_says_more_weighs_more(string folded, string terms)
    {
        Assert.Equal(terms, Terms(folded));
    }

    [Fact]
    public void What_a_question_asks_by_is_left_out_and_pairs_beside_it_count_half()
    {
        Assert.Equal("p韩谁:0.5 h韩:1 p谁管:0.5 p管理:1 h管:1 h理:1", Terms("韩谁管理"));
    }

    [Theory]
    [InlineData("什么时候")]
    [InlineData("谁")]
    public void A_question_word_alone_is_asked_for_itself(string folded)
    {
        Assert.NotEmpty(RankingTerms.Of(folded));
    }

    private static string Terms(string folded) =>
        string.Join(
            ' ',
            RankingTerms.Of(folded).Select(term => FormattableString.Invariant($"{term.Term}:{term.Weight}"))
        );
}
