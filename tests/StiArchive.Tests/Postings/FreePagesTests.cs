using Microsoft.Data.Sqlite;
using StiArchive.Postings.Merging;

namespace StiArchive.Tests.Postings;

public sealed class FreePagesTests
{
    [Fact]
    public void Pages_that_merged_segments_left_are_given_back_and_nothing_else_is_lost()
    {
        using var index = new TemporaryPostings();
        for (var paper = 1; paper <= 8; paper++)
        {
            index.Add((paper, MakePaper(paper)));
        }

        index.Merge();
        var (pages, free) = (Number(index.Connection, "page_count"), Number(index.Connection, "freelist_count"));
        FreePages.Return(index.Connection, giveWay: () => { });

        Assert.True(free > pages / 8, $"Only {free} of {pages} pages are free: nothing is tested.");
        Assert.Equal(pages - free, Number(index.Connection, "page_count"), tolerance: 2);
        Assert.Equal(0, Number(index.Connection, "freelist_count"));
        Assert.Equal(8 * 1_000, Assert.Single(index.Open()).Open("科")!.Count);
    }

    private static string[][] MakePaper(int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, 1_000)
                .Select(_ => (string[])["科", .. Enumerable.Range(0, 50).Select(_ => $"t{random.Next(100_000)}")]),
        ];
    }

    private static double Number(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return (long)command.ExecuteScalar()!;
    }
}
