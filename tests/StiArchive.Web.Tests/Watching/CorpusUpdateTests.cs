using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Searching;
using StiArchive.Web.Watching;

namespace StiArchive.Web.Tests.Watching;

/// <summary>What becomes of the index where the corpus, or the disk, fails.</summary>
public sealed class CorpusUpdateTests : IDisposable
{
    private const string Id = "2024-shen-tidal-power";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stiarchive-update-");
    private readonly LogLines _log = new();
    private readonly IndexState _state = new(TimeProvider.System);
    private readonly CorpusFolder _corpus;
    private readonly ArchiveDatabase _database;
    private readonly Searcher _searcher;
    private readonly SeenPapers _seen;
    private readonly CorpusUpdate _update;

    public CorpusUpdateTests()
    {
        _corpus = new CorpusFolder(_folder.CreateSubdirectory("corpus").FullName);
        _database = ArchiveDatabase.Open(Path.Combine(_folder.FullName, "archive.db"));
        _searcher = new Searcher(_database, new SearchOptions());
        _seen = new SeenPapers(_corpus);
        _update = new CorpusUpdate(_corpus, _database, _searcher, _seen, _state, _log.For<CorpusUpdate>());
        _corpus.Save(
            new Paper { Id = Id, Sections = [new Section("s1", "", "", 1, [new Paragraph("潮汐发电站。")])] },
            [1]
        );
        Assert.True(_update.TryRun([Id], CancellationToken.None));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void A_corpus_that_is_not_there_is_no_reason_to_forget_its_papers()
    {
        var aside = _corpus.Root + "-aside";
        Directory.Move(_corpus.Root, aside);

        Assert.False(_update.TryRun([Id], CancellationToken.None));
        Assert.Empty(_update.FindChanged());

        Assert.Equal(1, _searcher.Totals().Papers);
        Assert.NotNull(_state.Failure);
        Directory.Move(aside, _corpus.Root);
        Assert.True(_update.TryRun([Id], CancellationToken.None));
        Assert.Null(_state.Failure);
    }

    [Fact]
    public void An_index_that_cannot_be_opened_is_no_reason_to_stop_and_is_logged_once()
    {
        using var dead = ArchiveDatabase.Open(Path.Combine(_folder.FullName, "another.db"));
        dead.Dispose();
        var update = new CorpusUpdate(_corpus, dead, _searcher, _seen, _state, _log.For<CorpusUpdate>());
        File.Delete(Path.Combine(_folder.FullName, "another.db"));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "another.db"));

        Assert.False(update.TryRun([Id], CancellationToken.None));
        Assert.False(update.TryRun([Id], CancellationToken.None));

        Assert.NotNull(_state.Failure);
        Assert.Single(_log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Equal(1, _searcher.Totals().Papers);
    }

    [Fact]
    public void A_change_of_which_no_event_told_is_found_by_looking()
    {
        Assert.Empty(_update.FindChanged());

        File.AppendAllText(Path.Combine(_corpus.Root, Id, CorpusFolder.PaperFileName), "\n又一段。\n");
        _corpus.Save(new Paper { Id = "2024-new" }, [2]);
        Assert.Equal(["2024-new", Id], _update.FindChanged().Order(StringComparer.Ordinal));

        Assert.True(_update.TryRun(_update.FindChanged(), CancellationToken.None));
        Assert.Empty(_update.FindChanged());
        Directory.Delete(Path.Combine(_corpus.Root, "2024-new"), recursive: true);
        Assert.Equal(["2024-new"], _update.FindChanged());
    }
}
