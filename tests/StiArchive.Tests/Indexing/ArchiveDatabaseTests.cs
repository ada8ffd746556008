using Microsoft.Data.Sqlite;
using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Searching;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Indexing;

public sealed class ArchiveDatabaseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sti-index-").FullName;

    private string File => Path.Combine(_folder, "new", "archive.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_index_is_made_where_there_is_none_and_found_again()
    {
        Fill();

        Assert.Equal(1, CountPapers());
    }

    [Fact]
    public void An_older_index_is_emptied_so_that_it_is_filled_anew()
    {
        Fill();
        Execute("PRAGMA user_version = 0");

        Assert.Equal(0, CountPapers());
        Fill();
        Assert.Equal(1, CountPapers());
    }

    [Fact]
    public void A_newer_index_is_refused_in_a_sentence_and_not_touched()
    {
        Fill();
        Execute("PRAGMA user_version = 99");

        var refusal = Assert.Throws<UnreadableIndexException>(() => ArchiveDatabase.Open(File));

        Assert.Contains("format 99", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("格式为 99", refusal.MessageIn(Language.Chinese), StringComparison.Ordinal);
        Execute($"PRAGMA user_version = {ArchiveSchema.Version}");
        Assert.Equal(1, CountPapers());
    }

    [Fact]
    public void An_index_beside_which_nothing_can_be_written_is_searched_as_it_is()
    {
        Fill();
        Directory.CreateDirectory(File + "-shm");

        using var database = ArchiveDatabase.Open(File);

        var searcher = new Searcher(database, new SearchOptions());
        Assert.Equal(50, searcher.Search(new SearchRequest { Text = "论文" }).PassageCount);
        var another = TemporaryArchive.SourceOf(TemporaryArchive.PaperOf("b", "另一篇。"));
        Assert.Throws<UnwritableIndexException>(() => IndexBuilder.Build([another], database));
        Assert.Equal(50, searcher.Search(new SearchRequest { Text = "论文" }).PassageCount);
    }

    [Fact]
    public void The_database_of_another_program_is_refused_and_not_touched()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        Execute("CREATE TABLE recipes (name TEXT)");

        Assert.Throws<UnreadableIndexException>(() => ArchiveDatabase.Open(File));

        Execute("INSERT INTO recipes VALUES ('soup')");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5_000)]
    public void A_damaged_index_is_made_anew(int offset)
    {
        Fill();
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes.AsSpan(offset, Math.Min(20_000, bytes.Length - offset)).Fill(0x5A);
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.Equal(0, CountPapers());
    }

    private void Fill()
    {
        using var database = ArchiveDatabase.Open(File);
        var paper = TemporaryArchive.PaperOf("a", [.. Enumerable.Range(0, 50).Select(i => $"第{i}段论文。")]);
        IndexBuilder.Build([TemporaryArchive.SourceOf(paper)], database);
    }

    private int CountPapers()
    {
        using var database = ArchiveDatabase.Open(File);
        return IndexFreshness.Of([], database).ToRemove.Count;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        ArchiveSchema.Execute(connection, sql);
    }
}
