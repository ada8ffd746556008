using System.Globalization;
using System.Text.Json;

namespace StiArchive.Tests.Cli;

public sealed class ExplainCommandTests : IAsyncLifetime, IDisposable
{
    private readonly CliFolder _folder = new();

    private string Passage => $"{_folder.PaperId}#s1-p1";

    public async Task InitializeAsync()
    {
        await _folder.RunAsync("convert", _folder.Original);
        await _folder.RunAsync("index");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "a full match: rank 1 of 1 passage", "| score ")]
    [InlineData("zh", "完全匹配：在 1 个匹配段落中排第 1", "| 得分 ")]
    public async Task The_match_is_told_and_the_table_ends_with_the_score(string language, string verdict, string score)
    {
        var run = await _folder.RunAsync("explain", "启动 排放", Passage, "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"/papers/{Passage}\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(verdict, run.Output, StringComparison.Ordinal);
        Assert.Contains("启动", run.Output, StringComparison.Ordinal);
        Assert.Contains(score, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_columns_stand_under_each_other_also_with_Chinese_in_them()
    {
        var run = await _folder.RunAsync("explain", "启动 r&d", Passage);

        var rows = run.Output.Split('\n').Where(line => line.StartsWith('|')).Select(line => line.TrimEnd()).ToList();
        Assert.True(rows.Count > 3, run.Output);
        Assert.Single(rows.Select(Columns).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_keeps_a_passage_out_is_named()
    {
        var run = await _folder.RunAsync("explain", "韩国 途径 year:1999 -七成", Passage);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no match", run.Output, StringComparison.Ordinal);
        Assert.Contains("it lacks 途径 (", run.Output, StringComparison.Ordinal);
        Assert.Contains("it does not fit year:1999, -七成", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partial_match_says_how_much_of_the_query_it_has()
    {
        var run = await _folder.RunAsync("explain", "启动 增长 飞船", Passage);

        Assert.Contains("a partial match (50 % of what is asked for)", run.Output, StringComparison.Ordinal);
        Assert.Contains("it lacks 增长 (50 %), 飞船 (no passage has it)", run.Output, StringComparison.Ordinal);
        Assert.Contains("no passage has all words", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_holds_the_score_of_the_search()
    {
        var search = await _folder.RunAsync("search", "启动 排放", "--json");
        var explain = await _folder.RunAsync("explain", "启动 排放", $"/papers/{Passage}", "--json");

        using var found = JsonDocument.Parse(search.Output);
        using var explained = JsonDocument.Parse(explain.Output);
        var hit = found.RootElement.GetProperty("hits")[0];
        Assert.Equal(hit.GetProperty("url").GetString(), explained.RootElement.GetProperty("url").GetString());
        Assert.Equal("full", explained.RootElement.GetProperty("match").GetString());
        Assert.Equal(
            hit.GetProperty("score").GetDouble(),
            explained.RootElement.GetProperty("score").GetDouble(),
            tolerance: 1e-5
        );
    }

    [Theory]
    [InlineData("碳", "nothing#s1-p1", "no paper nothing is in the index")]
    [InlineData("碳", "{0}#s9-p9", "has no passage s9-p9")]
    [InlineData("碳", "{0}", "is no address of a passage")]
    [InlineData("，。", "{0}#s1-p1", "there is nothing to search for")]
    [InlineData("", "{0}#s1-p1", "there is nothing to search for")]
    public async Task What_cannot_be_explained_is_said_in_a_sentence_and_the_exit_code_is_2(
        string query,
        string passage,
        string sentence
    )
    {
        var run = await _folder.RunAsync(
            "explain",
            query,
            string.Format(CultureInfo.InvariantCulture, passage, _folder.PaperId)
        );

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    // A Han character is as wide as two letters.
    private static string Columns(string row)
    {
        var wide = string.Concat(row.Select(sign => sign > '\u2E80' ? "  " : $"{sign}"));
        return string.Join(' ', Enumerable.Range(0, wide.Length).Where(place => wide[place] == '|'));
    }
}
