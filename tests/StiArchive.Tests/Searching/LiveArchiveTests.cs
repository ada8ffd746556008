using StiArchive.Papers;

namespace StiArchive.Tests.Searching;

/// <summary>Searching while papers come, change and go, and segments are merged.</summary>
public sealed class LiveArchiveTests
{
    private const int Rounds = 30;
    private const int PassagesEach = 5;

    [Fact]
    public async Task A_reader_sees_whole_papers_only_whatever_the_indexer_does()
    {
        using var archive = new TemporaryArchive();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ReadUntil(archive, done.Token))).ToList();
        var random = new Random(1);
        var held = new Dictionary<string, Paper>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            var id = $"p{random.Next(20):00}";
            if (!held.Remove(id) || random.Next(3) > 0)
            {
                held[id] = TemporaryArchive.PaperOf(
                    id,
                    [.. Enumerable.Range(0, PassagesEach).Select(i => $"第{round}轮的海洋观测段落{i}。")]
                );
            }

            archive.Index([.. held.Values]);

            Assert.Equal(held.Count * PassagesEach, archive.Search("海洋观测").PassageCount);
        }

        await done.CancelAsync();
        var searches = await Task.WhenAll(readers);
        Assert.All(searches, count => Assert.True(count > 0, "A reader never came to search."));
    }

    private static int ReadUntil(TemporaryArchive archive, CancellationToken done)
    {
        var searches = 0;
        while (!done.IsCancellationRequested)
        {
            var results = archive.Search("海洋观测");
            Assert.Equal(results.PaperCount * PassagesEach, results.PassageCount);
            Assert.Equal(results.PassageCount, results.Hits.Count);
            searches++;
        }

        return searches;
    }
}
