namespace StiArchive.Tests.Cli;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_text_file_is_taken_into_a_corpus_that_is_made_for_it()
    {
        var run = await _folder.RunAsync("convert", _folder.Original);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"li-2021.txt\tconverted\t{_folder.PaperId}\t", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 converted, 0 held already, 0 not taken.\n", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task What_is_held_already_is_left_alone_unless_forced()
    {
        await _folder.RunAsync("convert", _folder.Original);
        var converted = await File.ReadAllTextAsync(_folder.PaperPath);
        await File.WriteAllTextAsync(_folder.PaperPath, converted + "\n馆员加的一段。\n");

        var again = await _folder.RunAsync("convert", _folder.Original);
        var kept = await File.ReadAllTextAsync(_folder.PaperPath);
        var forced = await _folder.RunAsync("convert", _folder.Original, "--force");

        Assert.Contains("held already, unchanged", again.Output, StringComparison.Ordinal);
        Assert.EndsWith("馆员加的一段。\n", kept, StringComparison.Ordinal);
        Assert.Contains("1 converted", forced.Output, StringComparison.Ordinal);
        Assert.Equal(converted, await File.ReadAllTextAsync(_folder.PaperPath));
        Assert.Equal((0, 0), (again.ExitCode, forced.ExitCode));
    }

    [Fact]
    public async Task Doubts_are_told_in_the_language_that_was_asked_for()
    {
        var unsigned = _folder.Add("note.txt", "关于气候合作的札记\n\n1　背景\n\n各方同意继续磋商 [1]。\n");

        var chinese = await _folder.RunAsync("convert", unsigned, "--lang", "zh");
        var english = await _folder.RunAsync("convert", unsigned, "--force", "--lang", "en");

        Assert.Contains("请核对", chinese.Output, StringComparison.Ordinal);
        Assert.Contains("please look at", english.Output, StringComparison.Ordinal);
        Assert.Contains("转换 1 篇，已收藏 0 篇，未收 0 个文件。", chinese.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("空文件", "", "not taken: the file is empty")]
    [InlineData("只有空行", " \u3000\n\n\t\n", "not taken: the file is empty")]
    [InlineData("只有 NUL", "\0\0\0\0\0\0\0\0", "not taken: the bytes are text in no known encoding")]
    public async Task A_file_without_text_has_its_reason_told_and_the_exit_code_is_one(
        string name,
        string content,
        string reason
    )
    {
        var run = await _folder.RunAsync("convert", _folder.Add($"{name}.txt", content), "--lang", "en");

        Assert.Contains($"{name}.txt\t{reason}", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_told_and_the_others_are_taken()
    {
        var empty = _folder.Add("empty.txt", "");
        var pdf = _folder.Add("paper.pdf", "%PDF-1.7");

        var run = await _folder.RunAsync("convert", empty, _folder.Original, pdf);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("empty.txt\tnot taken: the file is empty", run.Output, StringComparison.Ordinal);
        Assert.Contains("paper.pdf\tnot taken: this is no text file", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 converted, 0 held already, 2 not taken.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_not_there_are_wrong_use_and_nothing_is_done()
    {
        var run = await _folder.RunAsync("convert", _folder.Original, _folder.At("no.txt"), _folder.At("."), "--frce");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no file", run.Error, StringComparison.Ordinal);
        Assert.Contains("is a folder; name the files in it", run.Error, StringComparison.Ordinal);
        Assert.Contains("there is no option --frce", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Corpus));
    }

    [Fact]
    public async Task A_corpus_that_is_a_file_is_told_and_not_overwritten()
    {
        var run = await _folder.RunAsync("convert", _folder.Original, "--out", _folder.Original);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be made", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signs_that_steer_a_terminal_are_not_passed_on()
    {
        var hostile = _folder.Add("a\u001b[31m.txt", "题名\u001b[2J\n\n1　背景\n\n正文。\n");

        var run = await _folder.RunAsync("convert", hostile);

        Assert.DoesNotContain('\u001b', run.Output + run.Error);
    }

    [Fact]
    public async Task Stopped_it_keeps_what_is_whole_and_says_so()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        var run = await CliRun.OfAsync(
            stopped.Token,
            "convert",
            _folder.Original,
            "--out",
            _folder.Corpus,
            "--lang",
            "en"
        );

        Assert.Equal(130, run.ExitCode);
        Assert.Equal("sti: stopped; what was done is kept.\n", run.Error);
    }
}
