namespace StiArchive.Tests.Cli;

public sealed class BenchCommandTests : IDisposable
{
    private static readonly string Texts = Path.Combine(RepositoryRoot.Path, "corpus");

    private readonly string _folder = Directory.CreateTempSubdirectory("sti-bench-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_kept_archive_is_measured_again_without_building()
    {
        var built = await CliRun.OfAsync([
            "bench",
            "--passages",
            "120",
            "--queries",
            "1",
            "--texts",
            Texts,
            "--keep",
            _folder,
            "--tsv",
        ]);
        var opened = await CliRun.OfAsync("bench", "--open", _folder, "--tsv");

        Assert.Equal(0, built.ExitCode);
        Assert.Contains("build\tpassages\t120\n", built.Output, StringComparison.Ordinal);
        Assert.Equal(Lines(built, "build"), Lines(opened, "build"));
        Assert.Equal(10, Lines(opened, "latency").Count);
    }

    [Fact]
    public async Task A_folder_without_an_archive_is_refused_in_a_sentence()
    {
        var run = await CliRun.OfAsync("bench", "--open", _folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("holds no archive", run.Error, StringComparison.Ordinal);
    }

    private static List<string> Lines(CliRun run, string kind) =>
        [.. run.Output.Split('\n').Where(line => line.StartsWith($"{kind}\t", StringComparison.Ordinal))];
}
