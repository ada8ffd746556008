using StiArchive.Benchmarking;
using StiArchive.Indexing;
using StiArchive.Searching;

namespace StiArchive.Tests.Benchmarking;

/// <summary>Times of two engines can only be compared where both find the same.</summary>
public sealed class EnginesTests : IDisposable
{
    private static readonly SyntheticArchive Archive = new(
        SentencePool.Read([Path.Combine(RepositoryRoot.Path, "corpus")]),
        passageCount: 600,
        seed: 2
    );

    private static readonly IReadOnlyList<BenchmarkQuery> Queries = QueryDrawing.Draw(Archive, count: 25, seed: 3);

    private readonly string _folder = Directory.CreateTempSubdirectory("sti-engines-").FullName;
    private readonly ArchiveDatabase _database;

    public EnginesTests()
    {
        var folder = new BenchmarkFolder(_folder);
        new BuildMeasurement(Archive).Run(folder);
        _database = folder.Open();
    }

    public void Dispose()
    {
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void FTS5_finds_as_many_passages_as_our_search_for_every_query_that_it_takes()
    {
        var ours = new ArchiveEngine(_database);
        using var fts = FtsEngine.Open(_database, Path.Combine(_folder, "fts5.db"), CancellationToken.None);
        var asked = Queries.Where(FtsEngine.Takes).ToList();

        Assert.Equal(
            asked.Select(query => (query, ours.Answer(query))),
            asked.Select(query => (query, fts.Answer(query)))
        );
        Assert.All(asked, query => Assert.True(ours.Answer(query) > 0, query.ToString()));
    }

    [Fact]
    public void A_dump_has_a_line_for_every_passage_and_for_every_query_of_terms()
    {
        TokenDump.Write(_database, Queries, _folder);

        var passages = File.ReadAllLines(Path.Combine(_folder, "passages.tsv"));
        var queries = File.ReadAllLines(Path.Combine(_folder, "queries.tsv"));

        Assert.Equal(600, passages.Length);
        Assert.All(passages, line => Assert.Equal(7, line.Split('\t').Length));
        Assert.Equal(Queries.Count(FtsEngine.Takes), queries.Length);
    }

    [Fact]
    public void Papers_that_were_added_to_be_measured_are_taken_out_again()
    {
        var before = new Searcher(_database, new SearchOptions()).Totals();

        var adding = new AddingMeasurement(Archive, _database, warmUpPapers: 3).Run(10, Queries);

        Assert.Equal(10, adding.Papers);
        Assert.True(adding.Commit.Median > 0);
        Assert.True(adding.Searches.Slowdown.Median > 0);
        Assert.Equal(before, new Searcher(_database, new SearchOptions()).Totals());
    }
}
