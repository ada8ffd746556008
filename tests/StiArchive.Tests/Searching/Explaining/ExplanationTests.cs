using StiArchive.Papers;
using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Searching.Explaining;

namespace StiArchive.Tests.Searching.Explaining;

/// <summary>What an explanation says of one passage.</summary>
public sealed class ExplanationTests : IDisposable
{
    private readonly TemporaryArchive _archive = new(Climate(), Trade());

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Every_term_is_told_as_a_person_reads_it_with_its_counts_in_passage_and_archive()
    {
        var explained = Explain("\"碳市场\" policies", "climate#s1-p1");

        Assert.Equal((PassageMatch.Full, 1, 1), (explained.Match, explained.Rank, explained.PassageCount));
        Assert.Equal(
            [
                (ExplainedTermKind.Pair, "碳市", 2, 2),
                (ExplainedTermKind.Pair, "市场", 2, 3),
                (ExplainedTermKind.Word, "policies", 1, 1),
                (ExplainedTermKind.Stem, "polici", 1, 2),
            ],
            explained.Terms.Select(term => (term.Kind, term.Text, term.Frequency, term.PassageCount))
        );
        Assert.All(explained.Terms, term => Assert.InRange(term.Gain, term.Weight * 0.1, term.Weight * 2.1));
    }

    [Fact]
    public void Headings_and_titles_are_named_that_have_a_term()
    {
        var explained = Explain("碳 能源", "climate#s2-p1");

        var heading = Assert.Single(explained.Headings);
        Assert.Equal((ExplainedTermKind.Pair, "能源", "2 能源篇"), (heading.Kind, heading.Term, heading.Heading));
        var title = Assert.Single(explained.Titles);
        Assert.Equal(("能源", "海岛能源与气候"), (title.Term, title.Heading));
        Assert.Equal(heading.Gain, 4 * title.Gain, 1e-9);
    }

    [Fact]
    public void Neighbouring_words_of_the_query_gain_where_they_stand_near_each_other()
    {
        var near = Explain("港口 合作 标准", "trade#s1-p1").Nearness;
        var far = Explain("港口 合作 标准", "trade#s1-p2").Nearness;

        Assert.Equal([("港口", "合作"), ("合作", "标准")], near.Select(pair => (pair.Word, pair.Next)));
        Assert.True(near.Sum(pair => pair.Gain) > far.Sum(pair => pair.Gain));
    }

    [Fact]
    public void An_entry_of_a_list_of_references_keeps_a_part_of_its_sum()
    {
        var entry = Explain("港口", "trade#r1");

        Assert.Equal(PassageMatch.Full, entry.Match);
        Assert.Equal(0.6, entry.Share);
        Assert.Equal(0.6 * entry.Terms.Sum(term => term.Gain), entry.Score, 1e-9);
        Assert.Equal(1, Explain("港口", "trade#s1-p1").Share);
    }

    [Fact]
    public void The_beginning_of_words_counts_as_one_term()
    {
        var term = Assert.Single(Explain("polic*", "climate#s1-p1").Terms);

        Assert.Equal(
            (ExplainedTermKind.Prefix, "polic*", 1, 2),
            (term.Kind, term.Text, term.Frequency, term.PassageCount)
        );
    }

    [Fact]
    public void What_a_passage_lacks_and_what_excludes_it_is_told_apart()
    {
        var explained = Explain("碳 试点 year:2021 -政策", "climate#s2-p1");

        Assert.Equal((PassageMatch.None, null), (explained.Match, explained.Rank));
        Assert.Equal(
            [("碳", false, true), ("试点", false, false), ("year:2021", true, false), ("-政策", true, true)],
            explained.Parts.Select(part => (part.Text, part.IsNarrowing, part.IsSatisfied))
        );
        Assert.Equal(1, explained.Parts.Sum(part => part.Share), 1e-9);
        Assert.All(explained.Parts, part => Assert.Equal(part.IsNarrowing, part.Share == 0));
        Assert.True(explained.Score > 0);
    }

    [Fact]
    public void A_passage_that_stands_in_is_a_partial_match_and_one_with_too_little_is_none()
    {
        var partial = Explain("试点 能源 火箭 市场", "climate#s1-p1");
        var tooLittle = Explain("试点 能源 火箭 市场", "trade#s1-p2");

        Assert.True(partial.IsPartialAnswer);
        Assert.Equal(PassageMatch.Partial, partial.Match);
        Assert.Equal([false, true, true, false], partial.Parts.Select(part => !part.IsSatisfied));
        Assert.Equal(0, partial.Parts.Single(part => part is { Text: "火箭" }).Share);
        Assert.True(tooLittle.IsPartialAnswer);
        Assert.Equal((PassageMatch.None, 0), (tooLittle.Match, tooLittle.Parts.Count(part => part.IsSatisfied)));
    }

    [Fact]
    public void Without_words_another_passage_may_stand_for_the_paper()
    {
        var first = Explain("year:2021", "trade#title-zh");
        var other = Explain("year:2021", "trade#s1-p1");

        Assert.Equal((PassageMatch.Full, 1), (first.Match, first.Rank));
        Assert.Equal((PassageMatch.None, 0.0), (other.Match, other.Score));
        Assert.All(other.Parts, part => Assert.True(part.IsSatisfied));
    }

    [Fact]
    public void A_name_that_no_passage_has_is_explained_as_the_author_it_was_read_as()
    {
        var explained = Explain("林舟", "trade#title-zh");

        Assert.Equal([QueryNotice.ReadAsAuthor], explained.Query.Notices);
        Assert.Equal(PassageMatch.Full, explained.Match);
    }

    [Theory]
    [InlineData("")]
    [InlineData("，。")]
    [InlineData("AND")]
    [InlineData("((((碳")]
    [InlineData("\"碳")]
    [InlineData("year:x")]
    public void Whatever_is_asked_has_an_explanation(string text)
    {
        var explained = Explain(text, "climate#s1-p1");

        var hits = _archive.Search(text).Hits.Select(TemporaryArchive.AddressOf);
        Assert.Equal(hits.Contains("climate#s1-p1", StringComparer.Ordinal), explained.Match != PassageMatch.None);
    }

    [Fact]
    public void A_passage_that_is_not_there_has_none()
    {
        Assert.Null(_archive.Searcher.Explain("碳", "climate", "s9-p1"));
        Assert.Null(_archive.Searcher.Explain("碳", "nothing", "s1-p1"));
    }

    [Fact]
    public void What_takes_longer_than_a_search_may_is_stopped()
    {
        var hasty = new Searcher(_archive.Database, new SearchOptions { QueryTimeout = TimeSpan.Zero });

        Assert.Throws<TimeoutException>(() => hasty.Explain("碳 市场", "climate", "s1-p1"));
    }

    private PassageExplanation Explain(string text, string address)
    {
        var place = PassageAddress.Read(address)!;
        return _archive.Searcher.Explain(text, place.PaperId, place.Anchor)!;
    }

    private static Paper Climate() =>
        new()
        {
            Id = "climate",
            Metadata = new Metadata
            {
                TitleZh = new Sourced<string>("海岛能源与气候", Basis.Stated),
                Year = new Sourced<int>(2018, Basis.Stated),
            },
            Sections =
            [
                new(
                    "s1",
                    "1",
                    "背景",
                    1,
                    [
                        new Paragraph("碳市场的试点：碳市场需要 policies，也需要时间。"),
                        new Paragraph("Each policy is new."),
                    ]
                ),
                new("s2", "2", "能源篇", 1, [new Paragraph("岛上的能源含碳较多，碳市场尚未建立。")]),
            ],
        };

    private static Paper Trade() =>
        TemporaryArchive.PaperOf(
            "trade",
            "港口合作标准已经统一。",
            "港口正在扩建，许多船只前来停靠，船员们盼望更多的合作，尽管各方对此仍有不同的看法和标准。",
            "市场上的碳很贵。"
        ) with
        {
            Metadata = new Metadata
            {
                TitleZh = new Sourced<string>("航运研究", Basis.Stated),
                Authors = new Sourced<IReadOnlyList<Author>>([new Author("林舟", null)], Basis.Stated),
                Year = new Sourced<int>(2021, Basis.Stated),
            },
            References = new ReferenceList("参考文献", [new("r1", "[1]", "何山. 港口年鉴[M]. 2019.")]),
        };
}
