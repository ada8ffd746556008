namespace StiArchive.Benchmarking;

/// <summary>Something that answers queries: with the ten best passages, the number of all and three facets.</summary>
internal interface IMeasuredEngine
{
    string Name { get; }

    /// <summary>Answers, and returns how many passages match.</summary>
    int Answer(BenchmarkQuery query);
}
