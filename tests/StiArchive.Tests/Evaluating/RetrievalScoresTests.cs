using StiArchive.Evaluating;

namespace StiArchive.Tests.Evaluating;

public sealed class RetrievalScoresTests
{
    private static readonly Dictionary<string, int> Grades = new(StringComparer.Ordinal) { ["a"] = 2, ["b"] = 1 };

    [Fact]
    public void The_best_order_scores_one()
    {
        var scores = RetrievalScores.Of(Grades, ["a", "b", "c"]);

        Assert.Equal(new RetrievalScores(1, 1, 1, 1), scores);
    }

    [Fact]
    public void What_comes_later_gains_less()
    {
        var scores = RetrievalScores.Of(Grades, ["c", "b", "a"]);

        // (1 / log2 3 + 2 / log2 4) / (2 / log2 2 + 1 / log2 3)
        Assert.Equal(0.6199, scores.GainAt10, 4);
        Assert.Equal(0.5, scores.ReciprocalRankAt10);
    }

    [Fact]
    public void Only_the_first_ten_gain_and_the_first_hundred_are_recalled()
    {
        var others = Enumerable.Range(0, 10).Select(i => $"x{i}");
        var scores = RetrievalScores.Of(Grades, [.. others, "a"]);

        Assert.Equal(new RetrievalScores(0, 0, 0.5, 0), scores);
    }

    [Fact]
    public void Nothing_found_scores_nothing() =>
        Assert.Equal(new RetrievalScores(0, 0, 0, 0), RetrievalScores.Of(Grades, []));
}
