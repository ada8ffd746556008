using BenchmarkDotNet.Attributes;
using StiArchive.Indexing;

namespace StiArchive.Benchmarks;

/// <summary>All papers of the corpus anew into an index that holds them: read, cut, analyse, commit.</summary>
[MemoryDiagnoser]
public class IndexBenchmarks
{
    private string _folder = "";
    private ArchiveDatabase? _database;

    [GlobalSetup]
    public void OpenIndex()
    {
        _folder = Directory.CreateTempSubdirectory("sti-bench-").FullName;
        _database = ArchiveDatabase.Open(Path.Combine(_folder, "archive.db"));
    }

    [GlobalCleanup]
    public void DeleteIndex()
    {
        _database?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark]
    public IndexReport RebuildIndex() => IndexBuilder.Build(CorpusAtHand.Open(), _database!, rebuild: true);
}
