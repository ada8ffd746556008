namespace StiArchive.Postings.Ranking;

/// <summary>A passage and its score.</summary>
/// <param name="Paper">The paper's number in the index.</param>
/// <param name="Place">The passage's place in its paper, counted from 0.</param>
internal readonly record struct RankedPassage(double Score, long Paper, int Place)
{
    /// <summary>Whether this one stands before another: by score, and among equals always in the same order.</summary>
    public bool IsBefore(RankedPassage other) =>
        Score != other.Score ? Score > other.Score
        : Paper != other.Paper ? Paper < other.Paper
        : Place < other.Place;
}
