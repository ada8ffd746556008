using BenchmarkDotNet.Attributes;
using StiArchive.Indexing;
using StiArchive.Searching;

namespace StiArchive.Benchmarks;

/// <summary>One page of results with highlights and facets, over the corpus.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private string _folder = "";
    private ArchiveDatabase? _database;
    private Searcher? _searcher;

    [Params("APEC", "韩国 APEC中心", "\"科技创新政策伙伴关系机制\"", "韩国设立了哪些APEC中心", "technology transfer")]
    public string Query { get; set; } = "";

    [GlobalSetup]
    public void BuildIndex()
    {
        _folder = Directory.CreateTempSubdirectory("sti-bench-").FullName;
        _database = ArchiveDatabase.Open(Path.Combine(_folder, "archive.db"));
        IndexBuilder.Build(CorpusAtHand.Open(), _database);
        _searcher = new Searcher(_database, new SearchOptions());
    }

    [GlobalCleanup]
    public void DeleteIndex()
    {
        _database?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark]
    public SearchResults Search() => _searcher!.Search(new SearchRequest { Text = Query });
}
