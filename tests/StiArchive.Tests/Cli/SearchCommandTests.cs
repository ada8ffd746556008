using System.Text.Json;

namespace StiArchive.Tests.Cli;

public sealed class SearchCommandTests : IAsyncLifetime, IDisposable
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
    public async Task Passages_are_printed_with_their_address()
    {
        var run = await _folder.RunAsync("search", "韩国", "碳市场");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("韩国碳市场于 2015 年启动", run.Output, StringComparison.Ordinal);
        Assert.Contains($"/papers/{_folder.PaperId}#", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task The_json_is_one_object_whose_highlights_cover_the_words()
    {
        var run = await _folder.RunAsync("search", "\"企业之间的合作\"", "--json");

        using var json = JsonDocument.Parse(run.Output);
        var hit = json.RootElement.GetProperty("hits")[0];
        var mark = hit.GetProperty("highlights")[0];
        var (start, length) = (mark.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32());
        Assert.Equal("企业之间的合作", hit.GetProperty("text").GetString()!.Substring(start, length));
        Assert.Equal(
            $"/papers/{_folder.PaperId}#{hit.GetProperty("anchor").GetString()}",
            hit.GetProperty("url").GetString()
        );
        Assert.Contains("企业之间的合作", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"未关")]
    [InlineData("的(")]
    [InlineData("<script>")]
    [InlineData("--")]
    [InlineData("没有这样的词组啊")]
    public async Task Any_query_has_an_answer(string query)
    {
        var run = await _folder.RunAsync("search", "--lang", "en", "--", query);

        Assert.True(run.ExitCode is 0 or 2, run.Error);
    }

    [Theory]
    [InlineData("--page", "0", "--page must be a whole number from 1")]
    [InlineData("--size", "101", "--size must be a whole number from 1 to 100")]
    [InlineData("--year", "二〇二〇", "--year must be a whole number")]
    [InlineData("--economy", "XX", "no economy has the code XX")]
    [InlineData("--colour", "red", "there is no option --colour")]
    public async Task A_wrong_option_is_named_and_the_exit_code_is_2(string option, string value, string sentence)
    {
        var run = await _folder.RunAsync("search", "碳市场", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Economy_codes_are_taken_in_any_case()
    {
        var run = await _folder.RunAsync("search", "碳市场", "--economy", "kr", "--json");

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.NotEqual(JsonValueKind.Undefined, json.RootElement.GetProperty("facets").ValueKind);
    }

    [Fact]
    public async Task Without_an_index_the_person_is_told_to_make_one()
    {
        var run = await CliRun.OfAsync("search", "碳市场", "--index", _folder.At("none.db"), "--lang", "zh");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("请先运行 sti index", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("none.db")));
    }
}
