using StiArchive.Papers;

namespace StiArchive.Tests.Searching;

/// <summary>Searching while papers come, change and go, and segments are merged.</summary>
public sealed class LiveArchiveTests
{
    private const int Readers = 2;
    private const int Rounds = 30;
    private const int PassagesEach = 5;

    [Fact]
    public async Task A_reader_sees_whole_papers_only_whatever_the_indexer_does()
    {
        using var archive = new TemporaryArchive();
        using var done = new CancellationTokenSource();
        using var searching = new CountdownEvent(Readers);
        var readers = Enumerable.Range(0, Readers).Select(_ => StartReader(archive, searching, done.Token)).ToList();
        searching.Wait();
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
        await Task.WhenAll(readers);
    }

    // A thread each: a busy pool may not come to them before all is over.
    private static Task StartReader(TemporaryArchive archive, CountdownEvent searching, CancellationToken done) =>
        Task.Factory.StartNew(
            () => ReadUntil(archive, searching, done),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );

    private static void ReadUntil(TemporaryArchive archive, CountdownEvent searching, CancellationToken done)
    {
        try
        {
            Search(archive);
        }
        finally
        {
            searching.Signal();
        }

        while (!done.IsCancellationRequested)
        {
            Search(archive);
        }
    }

    private static void Search(TemporaryArchive archive)
    {
        var results = archive.Search("海洋观测");
        Assert.Equal(results.PaperCount * PassagesEach, results.PassageCount);
        Assert.Equal(results.PassageCount, results.Hits.Count);
    }
}
