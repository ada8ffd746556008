using Microsoft.Data.Sqlite;
using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Papers;
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
        var prepared = PreparedPaper.Of(TemporaryArchive.SourceOf(paper));
        var segment = new SegmentBuilder();
        segment.Add(prepared.Postings!);
        segment.NumberPapers([PaperTable.Put(writer, prepared.Stored!, "hash")]);
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

    [Theory]
    [InlineData(1_000)]
    [InlineData(int.MaxValue)]
    public void Reading_ahead_writes_what_reading_in_turn_writes(int mostOccurrences)
    {
        using var ahead = new TemporaryArchive();
        using var inTurn = new TemporaryArchive();
        IndexSource[] sources =
        [
            .. Enumerable.Range(0, 150).Select(number => TemporaryArchive.SourceOf(PaperWithSentences(number))),
            new("z", "", () => throw new InvalidDataException("读不出来")),
        ];

        var problems = Run(ahead.Database, readsAhead: true);

        Assert.Equal([new IndexProblem("z", "读不出来")], problems);
        Assert.Equal(problems, Run(inTurn.Database, readsAhead: false));
        Assert.Equal(RowsOf(inTurn.Database), RowsOf(ahead.Database));
        Assert.Equal("p007#s1-p1", ahead.FindPlaces("\"第7篇\""));

        IReadOnlyList<IndexProblem> Run(ArchiveDatabase database, bool readsAhead) =>
            new IndexRun(database, sources, [], null)
            {
                MostOccurrences = mostOccurrences,
                ReadsAhead = readsAhead,
            }.Execute(CancellationToken.None);
    }

    [Fact]
    public void Filling_that_is_broken_off_leaves_whole_papers_and_the_next_run_does_the_rest()
    {
        using var archive = new TemporaryArchive();
        using var cancellation = new CancellationTokenSource();
        var papers = Enumerable.Range(0, 150).Select(PaperWithSentences).ToList();
        var sources = papers.ConvertAll(TemporaryArchive.SourceOf);
        sources[90] = sources[90] with
        {
            Read = () =>
            {
                cancellation.Cancel();
                return papers[90];
            },
        };

        Assert.ThrowsAny<OperationCanceledException>(() =>
            new IndexRun(archive.Database, sources, [], null) { MostOccurrences = 500, ReadsAhead = true }.Execute(
                cancellation.Token
            )
        );

        Assert.Equal("ok", IntegrityOf(archive.Database));
        Assert.NotEmpty(IndexFreshness.Of(sources, archive.Database).ToAdd);
        Assert.Empty(IndexBuilder.Build(sources, archive.Database).Changed);
        Assert.Equal(150, archive.Search("合作").PaperCount);
    }

    private static Paper PaperWithSentences(int number) =>
        TemporaryArchive.PaperOf(
            $"p{number:000}",
            $"第{number}篇。",
            string.Concat(Enumerable.Range(0, 1 + (number % 20)).Select(i => $"成员{i}与成员{number}的技术合作 SMEs。"))
        );

    private static List<string> RowsOf(ArchiveDatabase database)
    {
        using var connection = database.Connect();
        var rows = new List<string>();
        string[] tables = ["papers", "passages", "segments", "segment_papers", "terms", "chunks"];
        foreach (var table in tables)
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var values = Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue);
                rows.Add(
                    string.Join('|', values.Select(value => value is byte[] b ? Convert.ToHexString(b) : $"{value}"))
                );
            }
        }

        return rows;
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
