namespace StiArchive.Tests.Cli;

public sealed class IndexCommandTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_run_finds_nothing_to_do_and_a_rebuild_does_all()
    {
        await _folder.RunAsync("convert", _folder.Original);

        var first = await _folder.RunAsync("index");
        var second = await _folder.RunAsync("index");
        var rebuilt = await _folder.RunAsync("index", "--rebuild");

        Assert.StartsWith("1 added, 0 changed, 0 removed, 0 unchanged", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("0 added, 0 changed, 0 removed, 1 unchanged", second.Output, StringComparison.Ordinal);
        Assert.StartsWith("0 added, 1 changed, 0 removed, 0 unchanged", rebuilt.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_that_cannot_be_read_is_named_with_its_line()
    {
        await _folder.RunAsync("convert", _folder.Original);
        await File.WriteAllTextAsync(_folder.PaperPath, "坏了\n");

        var run = await _folder.RunAsync("index");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("paper.md:1: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_programs_file_is_not_taken_for_the_index()
    {
        await _folder.RunAsync("convert", _folder.Original);

        var run = await CliRun.OfAsync("index", "--corpus", _folder.Corpus, "--index", _folder.Corpus, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be opened", run.Error, StringComparison.Ordinal);
    }
}
