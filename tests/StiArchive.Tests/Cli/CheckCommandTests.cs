using Microsoft.Data.Sqlite;
using StiArchive.Postings.Storing;

namespace StiArchive.Tests.Cli;

public sealed class CheckCommandTests : IAsyncLifetime, IDisposable
{
    private readonly CliFolder _folder = new();

    public async Task InitializeAsync()
    {
        await _folder.RunAsync("convert", _folder.Original);
        await _folder.RunAsync("index");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_corpus_just_converted_and_indexed_has_no_problems()
    {
        var run = await _folder.RunAsync("check");

        Assert.Equal("1 paper checked, 0 problems found.\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("en", "a paragraph is one line")]
    [InlineData("zh", "一段写在一行")]
    public async Task A_broken_file_is_named_with_its_line(string language, string sentence)
    {
        var lines = (await File.ReadAllTextAsync(_folder.PaperPath)).TrimEnd().Split('\n').Length;
        await File.AppendAllTextAsync(_folder.PaperPath, "\n第一行\n第二行\n");

        var run = await _folder.RunAsync("check", "--lang", language);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{_folder.PaperId}/paper.md:{lines + 2}: {sentence}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_pieces_can_be_quoted_and_a_number_below_zero_cannot()
    {
        var run = await _folder.RunAsync("check", "--pieces", "200", "--seed", "7");
        var refused = await _folder.RunAsync("check", "--pieces", "-1");

        Assert.Equal("1 paper checked, 0 problems found.\n", run.Output);
        Assert.Equal((0, 2), (run.ExitCode, refused.ExitCode));
        Assert.Contains("--pieces cannot be below 0", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_piece_that_the_index_has_lost_is_told()
    {
        await using (var connection = new SqliteConnection($"Data Source={_folder.Index};Pooling=False"))
        {
            await connection.OpenAsync();
            SegmentTable.Delete(connection, paper: 1);
        }

        var run = await _folder.RunAsync("check", "--pieces", "50");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("does not find passage", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_otherwise_than_the_archive_writes_it_is_told_and_fixed()
    {
        var canonical = await File.ReadAllTextAsync(_folder.PaperPath);
        await File.WriteAllTextAsync(
            _folder.PaperPath,
            canonical.Replace("\n## ", "\n\n## ", StringComparison.Ordinal)
        );

        var told = await _folder.RunAsync("check");
        var @fixed = await _folder.RunAsync("check", "--fix");

        Assert.Contains("not written as the archive writes it", told.Output, StringComparison.Ordinal);
        Assert.Equal(1, told.ExitCode);
        Assert.Contains("was rewritten", @fixed.Error, StringComparison.Ordinal);
        Assert.Equal(canonical, await File.ReadAllTextAsync(_folder.PaperPath));
        Assert.Equal(0, @fixed.ExitCode);
    }

    [Fact]
    public async Task A_lost_and_an_added_sentence_are_both_told()
    {
        var text = await File.ReadAllTextAsync(_folder.PaperPath);
        await File.WriteAllTextAsync(
            _folder.PaperPath,
            text.Replace("覆盖约七成的排放", "覆盖一切", StringComparison.Ordinal)
        );

        var run = await _folder.RunAsync("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is neither in the text of paper.md nor in its noise", run.Output, StringComparison.Ordinal);
        Assert.Contains("is not printed on the original", run.Output, StringComparison.Ordinal);
        Assert.Contains("run sti index", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_original_that_is_changed_or_gone_is_told()
    {
        var original = Path.Combine(_folder.Corpus, _folder.PaperId, "original.txt");
        await File.AppendAllTextAsync(original, "。");

        var changed = await _folder.RunAsync("check");
        File.Delete(original);
        var gone = await _folder.RunAsync("check");

        Assert.Contains(
            $"{_folder.PaperId}/original.txt: not the file whose sha256",
            changed.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"{_folder.PaperId}/original.txt: the original is missing",
            gone.Output,
            StringComparison.Ordinal
        );
        Assert.Equal((1, 1), (changed.ExitCode, gone.ExitCode));
    }

    [Fact]
    public async Task Names_of_what_is_not_there_are_told()
    {
        var text = await File.ReadAllTextAsync(_folder.PaperPath);
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            _folder.PaperPath,
            text.Insert(end, "\nspeakers:\n  - {name: 李明, section: u99}")
        );

        var run = await _folder.RunAsync("check");

        Assert.Contains(
            "speakers has the text of 李明 in u99, which is no section",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_stray_file_is_mentioned_and_is_no_problem()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Corpus, "notes.txt"), "");

        var run = await _folder.RunAsync("check");

        Assert.Contains("notes.txt belongs to no paper", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Without_an_index_only_the_corpus_is_checked()
    {
        var run = await CliRun.OfAsync(
            "check",
            "--corpus",
            _folder.Corpus,
            "--index",
            _folder.At("none.db"),
            "--lang",
            "en"
        );

        Assert.Contains("searching was not checked", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.False(File.Exists(_folder.At("none.db")));
    }

    [Fact]
    public async Task Without_a_corpus_the_person_is_told_where_it_was_looked_for()
    {
        var run = await CliRun.OfAsync("check", "--corpus", _folder.At("none"), "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"there is no corpus folder {_folder.At("none")}", run.Error, StringComparison.Ordinal);
    }
}
