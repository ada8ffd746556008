namespace StiArchive.Evaluating;

/// <summary>How well a ranking does, each from 0 to 1, the mean over all questions.</summary>
/// <param name="GainAt10">nDCG@10, with the grade as the gain (Järvelin and Kekäläinen, TOIS 20, 2002).</param>
/// <param name="RecallAt10">The share of a question's passages that are among the first ten.</param>
/// <param name="RecallAt100">The share that is among the first hundred.</param>
/// <param name="ReciprocalRankAt10">MRR@10: one divided by the place of the first right passage among ten.</param>
public sealed record RetrievalScores(double GainAt10, double RecallAt10, double RecallAt100, double ReciprocalRankAt10)
{
    private const int First = 10;
    private const int Hundred = 100;

    /// <summary>The scores of one ranking: the ids of passages, best first.</summary>
    public static RetrievalScores Of(IReadOnlyDictionary<string, int> grades, IReadOnlyList<string> ranking)
    {
        ArgumentNullException.ThrowIfNull(grades);
        ArgumentNullException.ThrowIfNull(ranking);

        var gains = ranking.Take(First).Select(id => grades.GetValueOrDefault(id)).ToList();
        var best = grades.Values.OrderDescending().Take(First);
        var firstRight = gains.FindIndex(gain => gain > 0);
        return new RetrievalScores(
            Discounted(gains) / Discounted(best),
            Recall(grades, ranking, First),
            Recall(grades, ranking, Hundred),
            firstRight < 0 ? 0 : 1.0 / (firstRight + 1)
        );
    }

    /// <summary>The mean of each score.</summary>
    public static RetrievalScores Mean(IReadOnlyCollection<RetrievalScores> scores) =>
        new(
            scores.Average(score => score.GainAt10),
            scores.Average(score => score.RecallAt10),
            scores.Average(score => score.RecallAt100),
            scores.Average(score => score.ReciprocalRankAt10)
        );

    private static double Discounted(IEnumerable<int> gains) =>
        gains.Select((gain, place) => gain / Math.Log2(place + 2)).Sum();

    private static double Recall(IReadOnlyDictionary<string, int> grades, IReadOnlyList<string> ranking, int count) =>
        (double)ranking.Take(count).Count(grades.ContainsKey) / grades.Count;
}
