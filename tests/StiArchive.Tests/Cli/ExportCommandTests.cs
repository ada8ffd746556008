using System.Text.Json;

namespace StiArchive.Tests.Cli;

public sealed class ExportCommandTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("017_ab12.txt", "017.json")]
    [InlineData("2021-li.v2.txt", "2021-li.v2.json")]
    [InlineData("201705.00899V1.txt", "201705.00899V1.json")]
    public async Task An_export_is_called_by_three_leading_digits_or_by_its_original(string original, string export)
    {
        var path = _folder.At(original);
        File.Copy(_folder.Original, path);

        var run = await _folder.RunAsync("export", "--format", "neutral", "--out", _folder.At("out"), path);

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.At("out"), export)));
        Assert.Equal(original, json.RootElement.GetProperty("file").GetString());
    }

    [Fact]
    public async Task Another_format_is_wrong_use()
    {
        var run = await _folder.RunAsync("export", "--format", "xml", "--out", _folder.At("out"), _folder.Original);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("neutral", run.Error, StringComparison.Ordinal);
    }
}
