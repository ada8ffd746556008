using System.Security.Cryptography;
using System.Text;
using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Tests.Corpus;

public sealed class CorpusFolderTests : IDisposable
{
    private static readonly byte[] Original = Encoding.UTF8.GetBytes("摘   要：碳市场\n");

    private readonly string _root = Directory.CreateTempSubdirectory("sti-corpus-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_saved_paper_is_listed_with_the_hash_of_its_file_and_read_back()
    {
        var corpus = new CorpusFolder(_root);
        var paper = Paper("2021-li-carbon-market");

        corpus.Save(paper, Original);

        var entry = Assert.Single(corpus.List());
        Assert.Equal("2021-li-carbon-market", entry.Id);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(entry.Path))), entry.Sha256);
        Assert.Null(PaperDump.Difference(paper, corpus.Read(entry.Id)));
        Assert.Equal(Original, corpus.ReadOriginal(entry.Id));
    }

    [Fact]
    public void Papers_are_listed_in_the_order_of_their_ids_and_stray_files_apart()
    {
        var corpus = new CorpusFolder(_root);
        corpus.Save(Paper("2021-zhao"), Original);
        corpus.Save(Paper("2020-wu"), Original);
        File.WriteAllText(Path.Combine(_root, "notes.txt"), "借阅记录");
        File.WriteAllText(Path.Combine(_root, "2020-wu", "paper.md~"), "");
        Directory.CreateDirectory(Path.Combine(_root, "Draft Papers"));
        Directory.CreateDirectory(Path.Combine(_root, "2022-empty"));

        Assert.Equal("2020-wu, 2021-zhao", string.Join(", ", corpus.List().Select(entry => entry.Id)));
        Assert.Equal("2020-wu/paper.md~, 2022-empty, Draft Papers, notes.txt", string.Join(", ", corpus.Strays()));
    }

    [Fact]
    public void A_paper_saved_again_replaces_the_paper_and_leaves_nothing_else()
    {
        var corpus = new CorpusFolder(_root);
        corpus.Save(Paper("2020-wu"), Original);
        var corrected = Paper("2020-wu") with { Metadata = new() { TitleZh = new("更正的题名", Basis.Librarian) } };

        corpus.Save(corrected, Original);

        Assert.Null(PaperDump.Difference(corrected, corpus.Read("2020-wu")));
        Assert.Equal("original.txt, paper.md", string.Join(", ", FilesOf("2020-wu")));
    }

    [Fact]
    public void An_original_is_never_replaced_by_another()
    {
        var corpus = new CorpusFolder(_root);
        corpus.Save(Paper("2020-wu"), Original);

        Assert.Throws<ArgumentException>(() => corpus.Save(Paper("2020-wu"), "别的文件"u8.ToArray()));

        Assert.Equal(Original, corpus.ReadOriginal("2020-wu"));
    }

    [Fact]
    public void A_paper_that_cannot_be_written_leaves_nothing_behind()
    {
        var corpus = new CorpusFolder(_root);
        var twice = Paper("2020-wu") with { Sections = [new("s1", "1", "背景", 1, []), new("s1", "1", "背景", 1, [])] };

        Assert.Throws<ArgumentException>(() => corpus.Save(twice, Original));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void A_paper_whose_stated_hash_is_not_that_of_its_original_is_refused()
    {
        var corpus = new CorpusFolder(_root);
        var paper = Paper("2020-wu") with { Original = new("a.txt", new string('0', 64), new(2026, 1, 2), "utf-8") };

        Assert.Throws<ArgumentException>(() => corpus.Save(paper, Original));
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("..")]
    [InlineData("/tmp/x")]
    [InlineData("a/b")]
    [InlineData("ab")]
    [InlineData("2020-吴")]
    [InlineData("2020-Wu")]
    [InlineData("2020-wu\n")]
    [InlineData("")]
    public void An_id_is_never_a_path(string id)
    {
        var corpus = new CorpusFolder(_root);

        Assert.Throws<ArgumentException>(() => corpus.Save(Paper(id), Original));
        Assert.Throws<ArgumentException>(() => corpus.Read(id));
        Assert.False(corpus.Holds(id));
    }

    [Fact]
    public void A_folder_called_otherwise_than_its_paper_is_reported()
    {
        var corpus = new CorpusFolder(_root);
        corpus.Save(Paper("2020-wu"), Original);
        Directory.Move(Path.Combine(_root, "2020-wu"), Path.Combine(_root, "2021-wu"));

        var refusal = Assert.Throws<CorpusFormatException>(() => corpus.Read("2021-wu"));

        Assert.Equal("2021-wu/paper.md", refusal.Path);
        Assert.Contains("2020-wu", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_reported_with_the_line()
    {
        var corpus = new CorpusFolder(_root);
        corpus.Save(Paper("2020-wu"), Original);
        File.WriteAllBytes(Path.Combine(_root, "2020-wu", "paper.md"), [.. "---\nid: x\n"u8, 0xCE, 0xE2, (byte)'\n']);

        var refusal = Assert.Throws<CorpusFormatException>(() => corpus.Read("2020-wu"));

        Assert.Equal(3, refusal.LineNumber);
    }

    private IEnumerable<string?> FilesOf(string id) =>
        Directory.EnumerateFiles(Path.Combine(_root, id)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static Paper Paper(string id) =>
        new()
        {
            Id = id,
            Languages = [Language.Chinese],
            Metadata = new() { TitleZh = new("碳市场与技术转移", Basis.StatedAt("line 1")) },
            Sections = [new("s0", "", "", 1, [new Paragraph("碳市场于2021年启动。")])],
        };
}
