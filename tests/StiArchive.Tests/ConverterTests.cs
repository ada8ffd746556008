using System.Text;
using StiArchive.Corpus;
using StiArchive.Originals;
using StiArchive.Papers;

namespace StiArchive.Tests;

public sealed class ConverterTests : IDisposable
{
    private static readonly byte[] Article = Encoding.UTF8.GetBytes(
        "碳市场与技术转移\n\n摘   要：本文讨论碳市场。\n\n1　背景\n\n碳市场于 2021 年启动。\n"
    );

    private readonly string _root = Directory.CreateTempSubdirectory("sti-convert-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_text_file_becomes_a_paper_with_its_original_and_the_day_it_was_received()
    {
        var converter = new Converter(new CorpusFolder(_root), new Day(2026, 11, 22));

        var outcome = Assert.IsType<DepositOutcome.Converted>(converter.Convert("../../etc/碳市场.txt", Article));

        var corpus = new CorpusFolder(_root);
        var original = corpus.Read(outcome.Paper.Id).Original;
        Assert.Equal(
            new Original("../../etc/碳市场.txt", OriginalHash.Of(Article), new(2026, 11, 22), "utf-8"),
            original
        );
        Assert.Equal(Article, corpus.ReadOriginal(outcome.Paper.Id));
    }

    [Fact]
    public void The_same_bytes_again_change_nothing_that_a_librarian_wrote()
    {
        var corpus = new CorpusFolder(_root);
        var first = Convert("a.txt", Article);
        var curated = corpus.Read(first.Id) with
        {
            Metadata = new() { TitleZh = new("馆员改过的题名", Basis.Librarian) },
        };
        corpus.Save(curated, Article);

        var outcome = new Converter(corpus, TimeProvider.System).Convert("b.txt", Article);

        Assert.Equal(new DepositOutcome.AlreadyHeld(first.Id), outcome);
        Assert.Equal(curated.Metadata, corpus.Read(first.Id).Metadata);
    }

    [Fact]
    public void Forced_the_same_bytes_are_converted_anew_under_their_old_id_name_and_day()
    {
        var corpus = new CorpusFolder(_root);
        var first = Convert("a.txt", Article);
        corpus.Save(first with { Metadata = new() }, Article);

        var outcome = new Converter(corpus, new Day(2027, 1, 1)).Convert("b.txt", Article, isForced: true);

        Assert.Equal(first.Id, Assert.IsType<DepositOutcome.Converted>(outcome).Paper.Id);
        Assert.Null(Corpus.PaperDump.Difference(first, corpus.Read(first.Id)));
    }

    [Fact]
    public void Forced_a_paper_that_cannot_be_read_any_more_is_repaired()
    {
        var corpus = new CorpusFolder(_root);
        var first = Convert("a.txt", Article);
        File.WriteAllText(Path.Combine(_root, first.Id, "paper.md"), "坏了");

        new Converter(corpus, TimeProvider.System).Convert("a.txt", Article, isForced: true);

        Assert.Equal(first.Id, corpus.Read(first.Id).Id);
    }

    [Fact]
    public void Two_papers_of_the_same_name_get_two_ids()
    {
        var first = Convert("a.txt", Article);
        var second = Convert("b.txt", [.. Article, (byte)'\n']);

        Assert.Equal($"{first.Id}-2", second.Id);
    }

    [Fact]
    public void What_is_no_text_leaves_nothing_behind()
    {
        var outcome = new Converter(new CorpusFolder(_root), TimeProvider.System).Convert("a.txt", []);

        Assert.Equal(new DepositOutcome.Rejected(RejectionReason.Empty), outcome);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void Any_bytes_have_an_outcome()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(
                Enumerable.Range(0, 20).Select(_ => new Corpus.HostilePaper(random.Next()).Text() + "\n")
            );
            var bytes = Encoding.UTF8.GetBytes(text);

            var failure = Record.Exception(() =>
                new Converter(new CorpusFolder(_root), TimeProvider.System).Convert("a.txt", bytes)
            );

            Assert.True(failure is null, $"seed {seed}: {failure}");
        }
    }

    private Paper Convert(string name, byte[] bytes) =>
        Assert
            .IsType<DepositOutcome.Converted>(
                new Converter(new CorpusFolder(_root), new Day(2026, 11, 22)).Convert(name, bytes)
            )
            .Paper;

    private sealed class Day(int year, int month, int day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(year, month, day, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
