using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Tests.Proofs;

/// <summary>A corpus on disk whose papers say in every paragraph which version of which paper they are.</summary>
internal sealed class VersionedCorpus : IDisposable
{
    public const int Paragraphs = 12;

    private readonly string _root = Directory.CreateTempSubdirectory("sti-crash-").FullName;
    private readonly Dictionary<int, int> _versions = [];
    private int _nextPaper;

    public string Corpus => Path.Combine(_root, "corpus");

    public string Index => Path.Combine(_root, "index", "archive.db");

    /// <summary>The version of every paper that is there, by its number.</summary>
    public IReadOnlyDictionary<int, int> Versions => _versions;

    public int PaperCount => _versions.Count;

    public static string IdOf(int paper) => $"p{paper:0000}";

    /// <summary>A word that only this version of this paper has, once in every paragraph.</summary>
    public static string WordOf(int paper, int version) => $"zz{Letters(paper)}x{Letters(version)}";

    public void Add(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Write(_nextPaper++, version: 0);
        }
    }

    /// <summary>Adds, changes and removes some papers.</summary>
    public void Change(Random random)
    {
        foreach (var paper in Some(random, 3))
        {
            _versions.Remove(paper);
            Directory.Delete(Path.Combine(Corpus, IdOf(paper)), recursive: true);
        }

        foreach (var paper in Some(random, 12))
        {
            Write(paper, _versions[paper] + 1);
        }

        Add(5);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private int[] Some(Random random, int count)
    {
        var papers = _versions.Keys.Order().ToArray();
        random.Shuffle(papers);
        return papers[..count];
    }

    private void Write(int paper, int version)
    {
        _versions[paper] = version;
        var word = WordOf(paper, version);
        var paragraphs = Enumerable
            .Range(0, Paragraphs)
            .Select(i => new Paragraph($"第{i}段谈气候与科技合作，{word} 为证。"));
        var folder = Directory.CreateDirectory(Path.Combine(Corpus, IdOf(paper)));
        File.WriteAllText(
            Path.Combine(folder.FullName, CorpusFolder.PaperFileName),
            PaperWriter.Write(
                new Paper { Id = IdOf(paper), Sections = [new Section("s1", "1", "证据", 1, [.. paragraphs])] }
            )
        );
    }

    private static string Letters(int number) =>
        string.Concat($"{number}".Select(digit => (char)('a' + (digit - '0'))));
}
