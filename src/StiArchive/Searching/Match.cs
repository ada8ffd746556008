namespace StiArchive.Searching;

/// <summary>A passage that answers a query.</summary>
/// <param name="PassageId">Its number in the index.</param>
/// <param name="Words">How many of the query's terms it has.</param>
/// <param name="Score">Among matches with as many words, higher is better.</param>
internal readonly record struct Match(long PassageId, CataloguePaper Paper, int Words, double Score);
