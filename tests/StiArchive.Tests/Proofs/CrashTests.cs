using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using StiArchive.Indexing;
using StiArchive.Searching;

namespace StiArchive.Tests.Proofs;

/// <summary>Kills the indexer, a process of its own, while it adds, changes, merges and deletes.</summary>
/// <remarks>The environment variable <c>STI_CRASH_KILLS</c> says how often.</remarks>
public sealed class CrashTests
{
    private const int FewKills = 6;
    private const int Papers = 150;

    [Fact]
    public void Killed_at_any_moment_every_paper_is_whole_old_or_new_and_the_next_run_completes()
    {
        using var corpus = new VersionedCorpus();
        corpus.Add(Papers);
        Run(corpus);
        var longest = Measure(corpus);
        var kills = int.Parse(
            Environment.GetEnvironmentVariable("STI_CRASH_KILLS") ?? $"{FewKills}",
            CultureInfo.InvariantCulture
        );
        var broken = 0;
        for (var seed = 0; seed < kills; seed++)
        {
            var random = new Random(seed);
            var before = corpus.Versions.ToDictionary();
            corpus.Change(random);

            var isKilled = Kill(corpus, longest * random.NextDouble(), isRebuilt: seed % 4 == 3);

            RequireSound(corpus.Index, seed);
            var written = RequireOldOrNew(corpus, before, seed);
            Run(corpus);
            RequireOldOrNew(corpus, corpus.Versions, seed);
            broken += isKilled && written < 1 ? 1 : 0;
        }

        Console.WriteLine($"{broken} of {kills} runs were broken off between the first and the last change.");
    }

    private static void RequireSound(string index, int seed)
    {
        using var connection = new SqliteConnection($"Data Source={index};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.True("ok".Equals(command.ExecuteScalar()), $"seed {seed}: the file is damaged");
    }

    /// <summary>Returns the share of what had to be written that is written: a beginning of it, in the order of the run.</summary>
    private static double RequireOldOrNew(VersionedCorpus corpus, IReadOnlyDictionary<int, int> before, int seed)
    {
        using var database = ArchiveDatabase.Open(corpus.Index);
        var searcher = new Searcher(database, new SearchOptions());
        var isNew = new List<bool>();
        foreach (var paper in corpus.Versions.Keys.Order())
        {
            var current = CountOf(searcher, paper, corpus.Versions[paper]);
            var old = before.TryGetValue(paper, out var version) ? CountOf(searcher, paper, version) : 0;
            var isChanged = version != corpus.Versions[paper] || !before.ContainsKey(paper);
            if (isChanged)
            {
                Assert.True(
                    (current, old) is (VersionedCorpus.Paragraphs, 0)
                        || (current, old) == (0, before.ContainsKey(paper) ? VersionedCorpus.Paragraphs : 0),
                    $"seed {seed}: of {VersionedCorpus.IdOf(paper)} {current} passages are new and {old} old"
                );
                isNew.Add(current > 0);
            }
            else
            {
                Assert.True(
                    current == VersionedCorpus.Paragraphs,
                    $"seed {seed}: {VersionedCorpus.IdOf(paper)} is not whole"
                );
            }
        }

        var removed = before.Keys.Except(corpus.Versions.Keys).ToList();
        isNew.AddRange(removed.Order().Select(paper => CountOf(searcher, paper, before[paper]) == 0));
        Assert.True(
            isNew.SequenceEqual(isNew.OrderDescending()),
            $"seed {seed}: what was committed is not a beginning of the run: {string.Join(' ', isNew)}"
        );
        Assert.Equal(before.Keys.Union(corpus.Versions.Keys).Count(IsHeld), searcher.Totals().Papers);
        return isNew.Count == 0 ? 1 : (double)isNew.Count(written => written) / isNew.Count;

        bool IsHeld(int paper) => searcher.Paper(VersionedCorpus.IdOf(paper)) is not null;
    }

    private static int CountOf(Searcher searcher, int paper, int version) =>
        searcher.Search(new SearchRequest { Text = $"\"{VersionedCorpus.WordOf(paper, version)}\"" }).PassageCount;

    private static TimeSpan Measure(VersionedCorpus corpus)
    {
        corpus.Change(new Random(-1));
        var started = Stopwatch.GetTimestamp();
        Run(corpus);
        return Stopwatch.GetElapsedTime(started);
    }

    private static void Run(VersionedCorpus corpus)
    {
        using var process = Start(corpus, isRebuilt: false);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>False where the run was over before it could be killed.</summary>
    private static bool Kill(VersionedCorpus corpus, TimeSpan after, bool isRebuilt)
    {
        using var process = Start(corpus, isRebuilt);
        var isOver = process.WaitForExit(after);
        process.Kill();
        process.WaitForExit();
        return !isOver;
    }

    private static Process Start(VersionedCorpus corpus, bool isRebuilt)
    {
        string[] rebuild = isRebuilt ? ["--rebuild"] : [];
        return Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    Path.Combine(AppContext.BaseDirectory, "sti.dll"),
                    "index",
                    "--corpus",
                    corpus.Corpus,
                    "--index",
                    corpus.Index,
                    .. rebuild,
                ]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
    }
}
