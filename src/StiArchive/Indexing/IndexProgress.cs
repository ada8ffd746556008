namespace StiArchive.Indexing;

/// <summary>How far the indexer has come.</summary>
/// <param name="Done">Papers that are done.</param>
/// <param name="Total">Papers to be added, changed or removed in this run.</param>
/// <param name="PaperId">The paper that was done last.</param>
public sealed record IndexProgress(int Done, int Total, string PaperId);
