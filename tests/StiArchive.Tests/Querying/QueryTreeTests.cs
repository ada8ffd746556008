using StiArchive.Papers;
using StiArchive.Querying;

namespace StiArchive.Tests.Querying;

public sealed class QueryTreeTests
{
    [Theory]
    [InlineData("气候 合作", "气候 合作")]
    [InlineData("气候 AND 合作", "气候 合作")]
    [InlineData("气候 且 合作", "气候 合作")]
    [InlineData("气候 && 合作", "气候 合作")]
    [InlineData("气候 OR climate 合作", "气候 OR (climate 合作)")]
    [InlineData("气候 或 climate", "气候 OR climate")]
    [InlineData("气候||climate", "气候 climate")]
    [InlineData("气候 || climate", "气候 OR climate")]
    [InlineData("(气候 OR climate) 合作", "(气候 OR climate) 合作")]
    [InlineData("（气候 或 climate）合作", "(气候 OR climate) 合作")]
    [InlineData("\"气候\"或\"能源\"", "\"气候\" OR \"能源\"")]
    [InlineData("((气候))", "气候")]
    [InlineData("(气候 合作) 能源", "气候 合作 能源")]
    [InlineData("关税 -贸易", "关税 -贸易")]
    [InlineData("关税 NOT 贸易", "关税 -贸易")]
    [InlineData("关税 非 贸易", "关税 -贸易")]
    [InlineData("关税 AND NOT 贸易", "关税 -贸易")]
    [InlineData("关税 NOT -贸易", "关税 贸易")]
    [InlineData("关税 －贸易 –能源", "关税 -贸易 -能源")]
    [InlineData("-\"net zero\" climate", "-\"net zero\" climate")]
    [InlineData("-(气候 OR 能源) 合作", "-(气候 OR 能源) 合作")]
    [InlineData("science and technology or not", "science and technology or not")]
    [InlineData("非洲 或许 且慢", "非洲 或许 且慢")]
    [InlineData("COVID-19 R&D policy-making", "COVID-19 R&D policy-making")]
    [InlineData("innovat* 科技*", "innovat* 科技")]
    [InlineData("covid-1*", "covid-1*")]
    [InlineData("inno*tion", "inno tion")]
    public void A_query_is_read_as_the_tree_that_it_means(string query, string tree)
    {
        var read = QueryReader.Read(query);

        Assert.Equal(tree, read.Root?.ToString());
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("或", "或")]
    [InlineData("非", "非")]
    [InlineData("OR", "OR")]
    public void Operators_alone_are_words(string query, string tree)
    {
        var read = QueryReader.Read(query);

        Assert.Equal(tree, read.Root?.ToString());
        Assert.Equal([QueryNotice.OperatorAsWord], read.Notices);
    }

    [Theory]
    [InlineData("AND 气候", "气候", QueryNotice.StrayOperator, "AND", 0)]
    [InlineData("气候 OR", "气候", QueryNotice.StrayOperator, "OR", 3)]
    [InlineData("气候 OR OR 能源", "气候 OR 能源", QueryNotice.StrayOperator, "OR", 3)]
    [InlineData("气候 AND AND 能源", "气候 能源", QueryNotice.StrayOperator, "AND", 3)]
    [InlineData("气候 NOT", "气候", QueryNotice.StrayOperator, "NOT", 3)]
    [InlineData("气候 - 能源", "气候 能源", QueryNotice.StrayOperator, "-", 3)]
    [InlineData("气候 *", "气候", QueryNotice.StrayOperator, "*", 3)]
    [InlineData("气候 ()", "气候", QueryNotice.StrayOperator, "()", 3)]
    [InlineData("(气候", "气候", QueryNotice.UnclosedBracket, "(", 0)]
    [InlineData("气候) 能源", "气候 能源", QueryNotice.UnopenedBracket, ")", 2)]
    [InlineData("APEC \"net zero", "APEC \"net zero\"", QueryNotice.UnclosedQuote, "\"", 5)]
    [InlineData("气候 a*", "气候 a", QueryNotice.PrefixTooShort, "a*", 3)]
    [InlineData("气候 autor:Lin", "气候 autor Lin", QueryNotice.UnknownField, "autor:", 3)]
    [InlineData("气候 author:", "气候", QueryNotice.EmptyField, "author:", 3)]
    [InlineData("气候 year:abc", "气候", QueryNotice.UnreadableValue, "abc", 8)]
    [InlineData("气候 economy:Atlantis", "气候", QueryNotice.UnreadableValue, "Atlantis", 11)]
    [InlineData("气候 类型：飞船", "气候", QueryNotice.UnreadableValue, "飞船", 6)]
    [InlineData("气候 lang:fr", "气候", QueryNotice.UnreadableValue, "fr", 8)]
    public void What_does_not_fit_is_passed_over_with_a_remark_that_says_where(
        string query,
        string tree,
        QueryNotice notice,
        string what,
        int start
    )
    {
        var read = QueryReader.Read(query);

        Assert.Equal(tree, read.Root?.ToString());
        Assert.Equal([new QueryRemark(notice, what, new TextSpan(start, what.Length))], read.Remarks);
    }

    [Theory]
    [InlineData("科技创新 -科技创新政策", "科技创新政策")]
    [InlineData("APEC -APEC中心", "APEC中心")]
    public void Words_without_blanks_are_excluded_only_in_a_row(string query, string typed)
    {
        var leaves = QueryTree.Leaves(QueryReader.Read(query).Root);

        var (leaf, _) = Assert.Single(leaves, leaf => leaf.IsExcluded);
        var term = Assert.IsType<QueryNode.Term>(leaf);
        Assert.Equal(typed, term.Typed);
        Assert.IsType<QueryTerm.Exact>(term.Wanted);
    }

    [Fact]
    public void Brackets_without_end_are_read_as_deep_as_can_be_meant()
    {
        var query = QueryReader.Read(new string('(', 200) + "气候" + new string(')', 200) + " 合作");

        Assert.Equal("气候 合作", query.Root?.ToString());
        Assert.Equal([QueryNotice.TooDeep], query.Notices);
    }

    [Theory]
    [InlineData("(气候 OR climate) -关税", 0, "climate -关税")]
    [InlineData("(气候 OR climate) -关税", 1, "气候 -关税")]
    [InlineData("(气候 OR climate) -关税", 2, "气候 OR climate")]
    [InlineData("气候 或 能源 或 海洋", 1, "气候 或 海洋")]
    [InlineData("economy:KR,JP 合作", 0, "economy:JP 合作")]
    [InlineData("-(气候 能源) author:\"Wang, L.-H.\"", 0, "-能源 author:\"Wang, L.-H.\"")]
    [InlineData("作者：吴燕 年份：2018..2020", 0, "年份：2018..2020")]
    [InlineData("APEC “net zero", 0, "“net zero”")]
    [InlineData("气候", 0, "")]
    public void Without_a_part_the_rest_means_what_it_meant(string query, int part, string rest)
    {
        Assert.Equal(rest, QueryReader.Read(query).Parts[part].QueryWithout);
    }

    [Fact]
    public void What_a_tree_is_written_as_is_read_as_that_tree()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var text = RandomQuery.Of(new Random(seed));
            if (QueryReader.Read(text).Root is not { } root)
            {
                continue;
            }

            var written = root.ToString();

            Assert.True(written == QueryReader.Read(written).Root?.ToString(), $"seed {seed}: {text} -> {written}");
        }
    }
}
