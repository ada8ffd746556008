using Microsoft.Data.Sqlite;
using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Postings;
using StiArchive.Postings.Building;
using StiArchive.Postings.Storing;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Indexing;

public sealed class IndexBuilderTests
{
    private static readonly Paper First = TemporaryArchive.PaperOf("a", "第一篇论文。");
    private static readonly Paper Second = TemporaryArchive.PaperOf("b", "第二篇论文。");

    [Fact]
    public void Only_what_differs_is_touched()
    {
        using var archive = new TemporaryArchive(First, Second);
        var changed = TemporaryArchive.PaperOf("b", "第二篇，改过。");
        var added = TemporaryArchive.PaperOf("c", "第三篇论文。");

        var report = archive.Index(changed, added);

        Assert.Equal(["c"], report.Added);
        Assert.Equal(["b"], report.Changed);
        Assert.Equal(["a"], report.Removed);
        Assert.Empty(report.Unchanged);
        Assert.Equal("b#s1-p1 c#s1-p1", archive.FindPlaces("篇"));
        Assert.Equal(["b", "c"], archive.Index(changed, added).Unchanged);
    }

    [Fact]
    public void A_paper_that_cannot_be_read_is_reported_and_keeps_its_place()
    {
        using var archive = new TemporaryArchive(First);
        IndexSource broken = new(
            "a",
            "another hash",
            () => throw new CorpusFormatException("a/paper.md", 7, new CorpusProblem("没有题名", "no title"))
        );

        var report = IndexBuilder.Build([broken, TemporaryArchive.SourceOf(Second)], archive.Database);

        Assert.Equal([new IndexProblem("a", "a/paper.md:7: no title")], report.Problems);
        Assert.Equal(["b"], report.Added);
        Assert.Empty(report.Changed);
        Assert.Equal("a#s1-p1 b#s1-p1", archive.FindPlaces("论文"));
        Assert.Equal(["a"], IndexFreshness.Of([broken, TemporaryArchive.SourceOf(Second)], archive.Database).ToChange);
    }

    [Fact]
    public void A_rebuild_takes_every_paper_anew_and_finds_the_same()
    {
        using var archive = new TemporaryArchive(First, Second);
        var before = archive.Find("论文");
        var progress = new RecordedProgress();

        var report = IndexBuilder.Build(
            [TemporaryArchive.SourceOf(First), TemporaryArchive.SourceOf(Second)],
            archive.Database,
            rebuild: true,
            progress
        );

        Assert.Equal(["a", "b"], report.Changed);
        Assert.Equal(before, archive.Find("论文"));
        Assert.Equal([new IndexProgress(1, 2, "a"), new IndexProgress(2, 2, "b")], progress.Reports);
    }

    [Fact]
    public void A_run_that_is_broken_off_leaves_every_paper_old_or_new()
    {
        using var archive = new TemporaryArchive(First, Second);
        using var cancellation = new CancellationTokenSource();
        IndexSource[] sources =
        [
            new("a", "x", () => TemporaryArchive.PaperOf("a", "新的第一篇。")),
            new(
                "b",
                "x",
                () =>
                {
                    cancellation.Cancel();
                    return TemporaryArchive.PaperOf("b", "新的第二篇。");
                }
            ),
            new("c", "x", () => TemporaryArchive.PaperOf("c", "新的第三篇。")),
        ];

        Assert.Throws<OperationCanceledException>(() =>
            IndexBuilder.Build(sources, archive.Database, cancellationToken: cancellation.Token)
        );

        Assert.Equal("a#s1-p1 b#s1-p1", archive.FindPlaces("新的"));
        Assert.Equal(["c"], IndexFreshness.Of(sources, archive.Database).ToAdd);
    }

    [Fact]
    public void A_reader_sees_the_old_state_until_the_new_one_is_whole()
    {
        using var archive = new TemporaryArchive(First);
        using var writer = archive.Database.Connect();
        using (var transaction = writer.BeginTransaction(deferred: false))
        {
            Put(writer, transaction, Second);

            Assert.Equal(["a#s1-p1"], archive.Find("论文"));

            transaction.Commit();
        }

        Assert.Equal(2, archive.Find("论文").Count);
    }

    private static void Put(SqliteConnection writer, SqliteTransaction transaction, Paper paper)
    {
        var passages = PassageCutter.Cut(paper);
        var segment = new SegmentBuilder();
        var row = PaperTable.Put(writer, paper, "hash", passages);
        new PassageTerms(segment).Add(row, [], passages);
        PostingsWriter.Add(writer, transaction, segment);
        Generation.Advance(writer);
    }

    [Fact]
    public void Two_indexers_at_once_leave_every_paper_once()
    {
        using var archive = new TemporaryArchive();
        var papers = Enumerable.Range(0, 20).Select(i => TemporaryArchive.PaperOf($"p{i:00}", $"第{i}篇论文。"));
        IndexSource[] sources = [.. papers.Select(TemporaryArchive.SourceOf)];

        Parallel.For(0, 4, _ => IndexBuilder.Build(sources, archive.Database, rebuild: true));

        Assert.Equal(20, archive.Find("论文").Count);
        Assert.Equal("ok", IntegrityOf(archive.Database));
    }

    private static object? IntegrityOf(ArchiveDatabase database)
    {
        using var connection = database.Connect();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return command.ExecuteScalar();
    }

    private sealed class RecordedProgress : IProgress<IndexProgress>
    {
        public List<IndexProgress> Reports { get; } = [];

        public void Report(IndexProgress value) => Reports.Add(value);
    }
}
