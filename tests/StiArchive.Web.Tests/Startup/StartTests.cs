using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Searching;
using StiArchive.Web.Startup;
using StiArchive.Web.Watching;

namespace StiArchive.Web.Tests.Startup;

/// <summary>What happens between the start of the program and its first answer.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task The_index_is_built_before_the_first_answer_and_is_fresh_then()
    {
        await using var archive = new SampleArchive();
        Assert.False(File.Exists(archive.IndexFile));

        var health = await archive.Reader().JsonAsync("/health");

        Assert.Equal("ok", health.GetProperty("status").GetString());
        Assert.Equal(SamplePapers.All.Count, health.GetProperty("paperCount").GetInt32());
        Assert.True(health.GetProperty("passageCount").GetInt32() > 20);
        Assert.True(health.GetProperty("indexIsFresh").GetBoolean());
    }

    [Fact]
    public async Task A_paper_that_was_edited_is_seen_not_to_be_indexed_where_the_corpus_is_not_watched()
    {
        await using var archive = new SampleArchive { Watch = false };
        using var reader = archive.Reader();
        await reader.JsonAsync("/health");

        await File.AppendAllTextAsync(
            archive.PaperFile(SamplePapers.ReportId),
            "\nA sentence that a librarian added.\n"
        );

        await Patience.UntilAsync(async () =>
            !(await reader.JsonAsync("/health")).GetProperty("indexIsFresh").GetBoolean()
        );
        Assert.Empty((await reader.JsonAsync("/api/search?q=librarian")).GetProperty("hits").EnumerateArray());
    }

    [Fact]
    public async Task A_paper_that_cannot_be_read_is_logged_with_file_and_line_and_stops_nothing()
    {
        await using var archive = new SampleArchive();
        await File.WriteAllTextAsync(archive.PaperFile(SamplePapers.ReportId), "---\nid: [\n---\n", Encoding.UTF8);

        var health = await archive.Reader().JsonAsync("/health");

        Assert.Equal(SamplePapers.All.Count - 1, health.GetProperty("paperCount").GetInt32());
        var line = Assert.Single(
            archive.Log.Lines,
            line => line.Contains(SamplePapers.ReportId, StringComparison.Ordinal)
        );
        Assert.Matches($"{SamplePapers.ReportId}/paper.md:\\d+: ", line);
    }

    [Fact]
    public async Task A_corpus_that_is_not_there_stops_the_start_with_a_sentence()
    {
        await using var archive = new SampleArchive();
        using var database = ArchiveDatabase.Open(archive.IndexFile);
        var missing = new CorpusFolder(archive.CorpusRoot + "论文");
        var searcher = new Searcher(database, new SearchOptions());
        var start = new IndexAtStart(
            missing,
            database,
            searcher,
            new SeenPapers(missing),
            new IndexState(TimeProvider.System),
            NullLogger<IndexAtStart>.Instance
        );

        var problem = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => start.StartAsync(default));

        Assert.Contains(missing.Root, problem.Message, StringComparison.Ordinal);
        Assert.Contains("Archive:CorpusFolder", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "cannot be brought up to date")]
    [InlineData("zh", "索引暂时无法更新")]
    public async Task An_index_that_cannot_be_written_to_is_searched_as_it_is_and_every_page_says_so(
        string language,
        string sentence
    )
    {
        await using var archive = new SampleArchive { Watch = false };
        using (var database = ArchiveDatabase.Open(archive.IndexFile))
        {
            IndexBuilder.Build(new CorpusFolder(archive.CorpusRoot), database);
        }

        // No log can be made where a folder has its name.
        Directory.CreateDirectory(archive.IndexFile + "-shm");
        await File.AppendAllTextAsync(archive.PaperFile(SamplePapers.ReportId), "\n后来添上的一句。\n");
        using var reader = archive.Reader(language);

        Assert.Contains(
            sentence,
            (await reader.PageAsync("/")).One(".index-failure").TextContent,
            StringComparison.Ordinal
        );
        Assert.Single((await reader.PageAsync("/search?q=合作")).QuerySelectorAll(".index-failure"));
        Assert.NotEmpty((await reader.JsonAsync("/api/search?q=合作")).GetProperty("hits").EnumerateArray());
    }

    [Fact]
    public async Task An_index_that_is_built_anew_finds_the_same_in_the_same_order()
    {
        await using var archive = new SampleArchive();
        await using var another = new SampleArchive();

        var before = (await archive.Reader().JsonAsync("/api/search?q=合作")).GetProperty("hits").GetRawText();
        var after = (await another.Reader().JsonAsync("/api/search?q=合作")).GetProperty("hits").GetRawText();

        Assert.Equal(before, after);
    }
}
