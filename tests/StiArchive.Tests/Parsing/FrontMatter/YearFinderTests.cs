using StiArchive.Papers;
using StiArchive.Parsing;

namespace StiArchive.Tests.Parsing.FrontMatter;

public sealed class YearFinderTests
{
    [Theory]
    [InlineData(
        "2016 年，越南修订了科技法。",
        "[1] 陈明. 越南创新体系研究[J]. 科技政策评论, 2019, 12(3): 15-21.",
        2019
    )]
    [InlineData(
        "2020 年，越南修订了科技法。",
        "[1] 陈明. 越南创新体系研究[J]. 科技政策评论, 2018, 12(3): 15-21.",
        2020
    )]
    public void A_paper_without_a_date_is_no_older_than_what_it_tells_and_refers_to(
        string sentence,
        string reference,
        int year
    )
    {
        var paper = PaperParser.Parse(
            Printed.Spaced(
                "越南创新政策研究",
                "1　引言",
                sentence,
                "参考文献：",
                reference,
                "[2] 李华. 科技法比较[M]. 2009."
            )
        );

        var found = Assert.IsType<Sourced<int>>(paper.Metadata.Year);
        Assert.Equal(year, found.Value);
        Assert.Equal(BasisKind.Inferred, found.Basis.Kind);
    }
}
