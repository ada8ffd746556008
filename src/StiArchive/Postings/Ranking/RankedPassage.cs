namespace StiArchive.Postings.Ranking;

/// <summary>A passage and its score.</summary>
/// <param name="Paper">The paper's number in the index.</param>
/// <param name="Place">The passage's place in its paper, counted from 0.</param>
internal readonly record struct RankedPassage(double Score, long Paper, int Place);
