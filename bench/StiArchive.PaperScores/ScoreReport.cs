namespace StiArchive.PaperScores;

/// <summary>Prints the sums over all papers, then what went wrong in which.</summary>
internal static class ScoreReport
{
    public static void Print(IReadOnlyList<PaperScore> scores, ReferenceCounts counts, TextWriter output)
    {
        output.WriteLine($"{scores.Count} papers");
        foreach (var measure in scores.SelectMany(score => score.Measures.Keys).Distinct(StringComparer.Ordinal))
        {
            var sum = Ratio.Sum(scores.Select(score => score.Measures[measure]));
            output.WriteLine($"{measure, -20} {sum}");
        }

        output.WriteLine($"(reference counts: {counts.Rule})");

        foreach (var score in scores.Where(score => score.Reasons.Count > 0))
        {
            output.WriteLine();
            output.WriteLine(score.Id);
            foreach (var reason in score.Reasons)
            {
                output.WriteLine($"    {reason}");
            }
        }
    }
}
