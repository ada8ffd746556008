using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

public sealed class SearchOrderTests
{
    private static readonly int?[] Years = [2019, null, 2021, 2015, 2021, 2018, null, 2019];

    [Fact]
    public void Newest_papers_come_first_and_those_without_a_year_last()
    {
        using var archive = new TemporaryArchive([.. Years.Select(PaperOf)]);

        Assert.Equal("2021 2021 2019 2019 2018 2015 - -", Show(archive, SearchOrder.Newest));
        Assert.Equal("2015 2018 2019 2019 2021 2021 - -", Show(archive, SearchOrder.Oldest));
    }

    [Fact]
    public void Within_a_year_relevance_decides_and_pages_neither_repeat_nor_skip()
    {
        using var archive = new TemporaryArchive([.. Years.Select(PaperOf)]);
        var all = archive.Searcher.Search(Request(SearchOrder.Newest));
        var paged = Enumerable
            .Range(1, 5)
            .SelectMany(page =>
                archive.Searcher.Search(Request(SearchOrder.Newest) with { Page = page, PageSize = 2 }).Hits
            );

        Assert.Equal(all.Hits.Select(Place), paged.Select(Place), StringComparer.Ordinal);
        var of2021 = all.Hits.Where(hit => hit.Paper.Year == 2021).Select(hit => hit.Score).ToList();
        Assert.Equal(of2021.OrderDescending(), of2021);
        Assert.Equal(
            archive.Searcher.Search(Request(SearchOrder.Relevance)).Hits.Select(hit => (Place(hit), hit.Score)).Order(),
            all.Hits.Select(hit => (Place(hit), hit.Score)).Order()
        );
    }

    private static SearchRequest Request(SearchOrder order) =>
        new()
        {
            Text = "氢能",
            Order = order,
            PageSize = 50,
        };

    private static string Place(PassageHit hit) => $"{hit.Passage.PaperId}#{hit.Passage.Anchor}";

    private static string Show(TemporaryArchive archive, SearchOrder order) =>
        string.Join(
            ' ',
            archive.Searcher.Search(Request(order)).Hits.Select(hit => $"{hit.Paper.Year}".PadLeft(1, '-'))
        );

    private static Paper PaperOf(int? year, int number) =>
        TemporaryArchive.PaperOf($"p{number}", $"氢能政策{new string('，', number % 3)}与氢能{number}。") with
        {
            Metadata = new Metadata { Year = year is { } printed ? new Sourced<int>(printed, Basis.Stated) : null },
        };
}
