using BenchmarkDotNet.Attributes;
using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing;

namespace StiArchive.Benchmarks;

/// <summary>From the bytes of an original to a paper, for all papers of the corpus.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private IReadOnlyList<byte[]> _originals = [];

    [GlobalSetup]
    public void ReadOriginals()
    {
        var corpus = CorpusAtHand.Open();
        _originals = [.. corpus.Ids().Select(corpus.ReadOriginal).OfType<byte[]>()];
    }

    [Benchmark]
    public IReadOnlyList<Paper> ParseAllPapers() =>
        [.. _originals.Select(bytes => PaperParser.Parse(TextFileExtractor.Extract("original.txt", bytes)))];
}
