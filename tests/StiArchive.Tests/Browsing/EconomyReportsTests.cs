using StiArchive.Browsing;
using StiArchive.Papers;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Browsing;

public sealed class EconomyReportsTests
{
    private static readonly Paper[] Papers =
    [
        Of("a", 2016, "韩国提出了三个项目。", "项目由韩国和日本出资。", "项目还在评审。"),
        Of("b", 2018, "中国香港参加了会议。", "The Republic of Korea chaired the meeting."),
        Of("c", 2018, "中国与韩国签署了协定。"),
        Of("d", null, "韩国的经验值得借鉴。"),
    ];

    [Fact]
    public void Passages_that_name_an_economy_are_counted_by_year_and_years_without_one_are_not_left_out()
    {
        using var archive = new TemporaryArchive(Papers);

        var report = new EconomyReports(archive.Searcher).Of("KR")!;

        Assert.Equal([new(2016, 1, 2), new(2017, 0, 0), new(2018, 2, 2)], report.Years);
        Assert.Equal((1, 5), (report.PassagesWithoutYear, report.PassageCount));
    }

    [Fact]
    public void A_longer_name_of_another_economy_is_no_mention()
    {
        using var archive = new TemporaryArchive(Papers);

        var report = new EconomyReports(archive.Searcher).Of("CN")!;

        Assert.Equal([new YearMentions(2018, 1, 1)], report.Years);
        Assert.Equal("c", Assert.Single(report.Best).Passage.PaperId);
    }

    [Fact]
    public void The_best_passages_are_of_different_papers()
    {
        using var archive = new TemporaryArchive([
            .. Papers,
            Of("e", 2020, [.. Enumerable.Range(1, 30).Select(number => $"韩国第{number}个项目由韩国出资。")]),
        ]);

        var best = new EconomyReports(archive.Searcher).Of("KR")!.Best;

        Assert.All(best.CountBy(hit => hit.Passage.PaperId), paper => Assert.InRange(paper.Value, 1, 2));
        Assert.InRange(best.Count, 3, 8);
    }

    [Fact]
    public void Where_nothing_names_an_economy_the_report_is_empty_and_an_unknown_code_has_none()
    {
        using var archive = new TemporaryArchive(Papers);
        var reports = new EconomyReports(archive.Searcher);

        Assert.Equal(0, reports.Of("PE")!.PassageCount);
        Assert.Empty(reports.Of("PE")!.Best);
        Assert.Null(reports.Of("XX"));
    }

    [Fact]
    public void Mentions_go_with_their_paper()
    {
        using var archive = new TemporaryArchive(Papers);
        var reports = new EconomyReports(archive.Searcher);
        Assert.Equal(5, reports.Of("KR")!.PassageCount);

        archive.Index(Papers[1..]);

        Assert.Equal([new YearMentions(2018, 2, 2)], reports.Of("KR")!.Years);
    }

    [Fact]
    public void A_wrong_year_does_not_make_a_chart_of_ten_thousand_bars()
    {
        using var archive = new TemporaryArchive([.. Papers, Of("e", 9999, "韩国。")]);

        Assert.InRange(new EconomyReports(archive.Searcher).Of("KR")!.Years.Count, 3, 60);
    }

    private static Paper Of(string id, int? year, params string[] paragraphs) =>
        TemporaryArchive.PaperOf(id, paragraphs) with
        {
            Metadata = new Metadata { Year = year is { } known ? new(known, Basis.Stated) : null },
        };
}
