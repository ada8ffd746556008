using System.Text;
using System.Text.Json;
using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Web.Tests.Watching;

/// <summary>What becomes of papers that come, change and go while the app runs.</summary>
public sealed class CorpusWatchTests : IAsyncLifetime, IDisposable
{
    private const string NewId = "2024-shen-tidal-power";

    private readonly SampleArchive _archive = new();
    private readonly HttpClient _reader;
    private readonly CorpusFolder _corpus;

    public CorpusWatchTests()
    {
        _reader = _archive.Reader();
        _corpus = new CorpusFolder(_archive.CorpusRoot);
    }

    public async Task InitializeAsync() => await _reader.JsonAsync("/health");

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    public void Dispose()
    {
        _reader.Dispose();
        _archive.Dispose();
    }

    [Fact]
    public async Task A_paper_that_is_added_is_found_and_one_that_is_removed_is_gone()
    {
        Add(NewId, "潮汐发电站的并网试验");
        await FindsAsync("潮汐发电站", NewId);

        Directory.Delete(FolderOf(NewId), recursive: true);

        await FindsNothingAsync("潮汐发电站");
    }

    [Fact]
    public async Task A_paper_that_is_edited_is_found_by_its_new_words_and_no_longer_by_its_old_ones()
    {
        Add(NewId, "潮汐发电站的并网试验");
        await FindsAsync("潮汐发电站", NewId);
        var file = _archive.PaperFile(NewId);

        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, text.Replace("潮汐发电站", "波浪能浮标", StringComparison.Ordinal));

        await FindsAsync("波浪能浮标", NewId);
        await FindsNothingAsync("潮汐发电站");
    }

    [Fact]
    public async Task A_folder_that_is_moved_in_whole_is_found_and_one_that_is_moved_out_is_gone()
    {
        var elsewhere = new CorpusFolder(Directory.CreateTempSubdirectory("stiarchive-elsewhere-").FullName);
        elsewhere.Save(Made(NewId, "潮汐发电站的并网试验"), [1]);

        Directory.Move(Path.Combine(elsewhere.Root, NewId), FolderOf(NewId));
        await FindsAsync("潮汐发电站", NewId);

        Directory.Move(FolderOf(NewId), Path.Combine(elsewhere.Root, NewId));
        await FindsNothingAsync("潮汐发电站");
        Directory.Delete(elsewhere.Root, recursive: true);
    }

    [Fact]
    public async Task A_folder_that_is_renamed_with_its_paper_is_found_under_its_new_name_only()
    {
        const string another = "2024-shen-tides";
        Add(NewId, "潮汐发电站的并网试验");
        await FindsAsync("潮汐发电站", NewId);

        Directory.Move(FolderOf(NewId), FolderOf(another));
        var file = _archive.PaperFile(another);
        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, text.Replace(NewId, another, StringComparison.Ordinal));

        await FindsAsync("潮汐发电站", another);
    }

    [Fact]
    public async Task A_paper_that_is_broken_stays_as_it_was_and_health_says_why_until_it_is_mended()
    {
        Add(NewId, "潮汐发电站的并网试验");
        await FindsAsync("潮汐发电站", NewId);
        var whole = await File.ReadAllTextAsync(_archive.PaperFile(NewId));

        await File.WriteAllTextAsync(_archive.PaperFile(NewId), "---\nid: [\n---\n", Encoding.UTF8);
        await Patience.UntilAsync(async () => ProblemsIn(await _reader.JsonAsync("/health")).Length > 0);

        var health = await _reader.JsonAsync("/health");
        Assert.Matches($"^{NewId}/paper.md:\\d+: ", Assert.Single(ProblemsIn(health)));
        Assert.False(health.GetProperty("indexIsFresh").GetBoolean());
        Assert.Contains(_archive.Log.Lines, line => line.Contains($"{NewId}/paper.md:", StringComparison.Ordinal));
        await FindsAsync("潮汐发电站", NewId);

        await File.WriteAllTextAsync(_archive.PaperFile(NewId), whole);
        await Patience.UntilAsync(async () =>
            (await _reader.JsonAsync("/health")).GetProperty("indexIsFresh").GetBoolean()
        );
        Assert.Empty(ProblemsIn(await _reader.JsonAsync("/health")));
    }

    [Fact]
    public async Task Fifty_papers_at_once_are_all_found()
    {
        var ids = Enumerable.Range(0, 50).Select(i => $"2024-burst-{i:00}").ToList();
        foreach (var id in ids)
        {
            Add(id, "潮汐发电站的并网试验");
        }

        await Patience.UntilAsync(async () => await PaperCountAsync("潮汐发电站") == ids.Count);
    }

    private static Paper Made(string id, string text) =>
        new()
        {
            Id = id,
            Sections = [new Section("s1", "", "", 1, [new Paragraph($"{text}由沿海各地的研究机构共同完成。")])],
        };

    private static string[] ProblemsIn(JsonElement health) =>
        [
            .. health
                .GetProperty("problems")
                .EnumerateArray()
                .Select(problem => problem.GetProperty("message").GetString()!),
        ];

    private void Add(string id, string text) => _corpus.Save(Made(id, text), [1]);

    private string FolderOf(string id) => Path.Combine(_archive.CorpusRoot, id);

    private Task FindsAsync(string words, string id) =>
        Patience.UntilAsync(async () =>
            (await SearchAsync(words))
                .GetProperty("hits")
                .EnumerateArray()
                .Select(hit => hit.GetProperty("paperId").GetString())
                is var found
            && found.Any()
            && found.All(paper => string.Equals(paper, id, StringComparison.Ordinal))
        );

    private Task FindsNothingAsync(string words) => Patience.UntilAsync(async () => await PaperCountAsync(words) == 0);

    private async Task<int> PaperCountAsync(string words) =>
        (await SearchAsync(words)).GetProperty("paperCount").GetInt32();

    private Task<JsonElement> SearchAsync(string words) => _reader.JsonAsync($"/api/search?q=\"{words}\"");
}
