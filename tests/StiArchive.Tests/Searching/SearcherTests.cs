using StiArchive.Papers;
using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

public sealed class SearcherTests
{
    [Theory]
    [InlineData("碳", "a#s1-p1")]
    [InlineData("灯", "a#s1-p2")]
    [InlineData("R&D", "b#s1-p1")]
    [InlineData("ＡＰＥＣ", "a#s1-p1 b#s1-p2")]
    [InlineData("stem", "b#s1-p2")]
    [InlineData("women economy", "b#s1-p2")]
    [InlineData("\"Belt and Road\"", "b#s1-p1")]
    [InlineData("臺灣", "a#s1-p2")]
    [InlineData("2600", "b#s1-p1")]
    [InlineData("COVID19", "a#s1-p1")]
    [InlineData("\"政策伙伴关系\"", "a#s1-p2")]
    [InlineData("APEC成员", "a#s1-p1")]
    [InlineData("policies", "b#s1-p1")]
    [InlineData("飞船", "")]
    public void A_passage_is_found_by_what_stands_in_it(string query, string places)
    {
        using var archive = new TemporaryArchive(
            TemporaryArchive.PaperOf(
                "a",
                "APEC成员讨论了COVID-19疫情之后的低碳发展。",
                "台湾的灯具产业与科 技 政策伙伴 关系。"
            ),
            TemporaryArchive.PaperOf(
                "b",
                "R&D policy of the Belt and Road: 2,600 projects.",
                "Women in STEM drive the economies of APEC; the system matters."
            )
        );

        Assert.Equal(places, archive.FindPlaces(query));
    }

    [Fact]
    public void The_words_of_a_query_mark_the_passage_and_say_what_was_understood()
    {
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", "设立在韩国的 APEC 气候中心。"));

        var results = archive.Search("韓國 APEC中心");

        var hit = Assert.Single(results.Hits);
        Assert.Equal(
            "韩国 APEC 中心",
            string.Join(' ', hit.Highlights.Select(mark => hit.Passage.Text.Substring(mark.Start, mark.Length)))
        );
        Assert.Equal("韓國 APEC 中心", string.Join(' ', results.Understood.Select(part => part.Text)));
        Assert.Empty(results.Notices);
    }

    [Fact]
    public void Words_near_each_other_and_headings_that_have_them_come_first()
    {
        Section[] sections =
        [
            new(
                "s1",
                "1",
                "气候",
                1,
                [new Paragraph("该中心位于首尔，由政府设立。多年以来许多成员为它出资，其中也有 APEC 的基金。")]
            ),
            new(
                "s2",
                "2",
                "概况",
                1,
                [new Paragraph("许多成员为它出资，其中也有基金。位于首尔的 APEC 中心由政府设立，多年以来运行良好。")]
            ),
            new(
                "s3",
                "3",
                "APEC 中心",
                1,
                [new Paragraph("该中心位于首尔，由政府设立。多年以来许多成员为它出资，其中也有 APEC 的基金。")]
            ),
        ];
        using var archive = new TemporaryArchive(new Paper { Id = "a", Sections = sections });

        Assert.Equal(["a#s3-p1", "a#s2-p1", "a#s3", "a#s1-p1"], archive.Find("APEC中心"));
    }

    [Fact]
    public void Where_no_passage_has_all_words_those_with_a_good_part_of_them_stand_in()
    {
        using var archive = new TemporaryArchive(
            TemporaryArchive.PaperOf("a", "韩国的能源政策。", "韩国的农业。", "能源的气候。", "海洋的。")
        );

        var results = archive.Search("韩国 能源 气候 的");

        Assert.Equal("a#s1-p1 a#s1-p2 a#s1-p3", archive.FindPlaces("韩国 能源 气候 的"));
        Assert.Equal([QueryNotice.PartialMatches], results.Notices);
        Assert.Empty(archive.Search("飞船 火箭").Notices);
    }

    [Fact]
    public void A_quoted_piece_is_found_where_a_long_paragraph_was_cut()
    {
        var sentences = Enumerable
            .Range(1, 40)
            .Select(number => $"第{number}项措施涉及科研设施的共享与青年学者的交流{number}。");
        var paragraph = string.Concat(sentences);
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", paragraph));
        var first = archive.Search("第1项").Hits[0].Passage;
        var piece = paragraph.Substring(first.Span.End - 6, 12);

        var hit = Assert.Single(archive.Search($"\"{piece}\"").Hits);

        Assert.Equal("s1-p1", hit.Passage.Anchor);
        Assert.Equal([new TextSpan(first.Text.Length - 6, 6)], hit.Highlights);
    }

    [Fact]
    public void Quotes_inside_a_quoted_piece_belong_to_it_where_the_archive_has_it_so()
    {
        using var archive = new TemporaryArchive(
            TemporaryArchive.PaperOf("a", "他称之为\"第一个\"中心。", "第一个机构在中心，他称之为好。")
        );

        Assert.Equal("a#s1-p1", archive.FindPlaces("\"之为\"第一个\"中\""));
        Assert.Equal("a#s1-p1", archive.FindPlaces("\"之为\"第一\""));
        Assert.Equal("a#s1-p1 a#s1-p2", archive.FindPlaces("\"第一个\" 他 \"中心\""));
    }

    [Fact]
    public void A_query_without_words_lists_nothing_and_says_so()
    {
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", "科技"));

        var results = archive.Search("，。");

        Assert.Empty(results.Hits);
        Assert.Equal([QueryNotice.NothingToSearch], results.Notices);
    }

    [Fact]
    public void Facets_without_words_list_the_papers_newest_first()
    {
        using var archive = new TemporaryArchive(Dated("a", 2019), Dated("b", 2021), Dated("c", 2020));

        var results = archive.Searcher.Search(new SearchRequest { Years = [2019, 2021] });

        Assert.Equal("b#title-zh a#title-zh", string.Join(' ', results.Hits.Select(TemporaryArchive.AddressOf)));
        Assert.Equal((2, 2), (results.PassageCount, results.PaperCount));
        Assert.Equal([2021, 2020, 2019], archive.Searcher.NewestPapers(10).Select(paper => paper.Year));
    }

    [Fact]
    public void A_passage_is_found_by_its_fingerprint_after_its_place_changed()
    {
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", "第一段。", "第二段：R&D。"));
        var before = archive.Search("第二段").Hits[0].Passage;
        archive.Index(TemporaryArchive.PaperOf("a", "新的一段。", "第一段。", "第二段——R & D!"));

        var after = archive.Searcher.PassageByFingerprint("a", before.Fingerprint);

        Assert.Equal("s1-p3", after?.Anchor);
        Assert.Null(archive.Searcher.PassageByFingerprint("b", before.Fingerprint));
        Assert.Null(archive.Searcher.PassageByFingerprint("a", "0000000000000000"));
    }

    [Fact]
    public void What_the_indexer_did_is_seen_at_once()
    {
        using var archive = new TemporaryArchive(Dated("a", 2019));
        Assert.Equal(new ArchiveTotals(1, 1), archive.Searcher.Totals());

        archive.Index(Dated("a", 2019), Dated("b", 2020));

        Assert.Equal(new ArchiveTotals(2, 2), archive.Searcher.Totals());
        Assert.Equal("b", archive.Searcher.Paper("b")?.Id);
        Assert.Null(archive.Searcher.Paper("c"));
    }

    private static Paper Dated(string id, int year) =>
        new()
        {
            Id = id,
            Metadata = new Metadata
            {
                TitleZh = new Sourced<string>($"{year}年报告", Basis.Stated),
                Year = new Sourced<int>(year, Basis.Stated),
            },
        };
}
