using StiArchive.Evaluating;

namespace StiArchive.Tests.Searching;

/// <summary>Whether people find what they look for: whole questions as bags of words.</summary>
public sealed class RetrievalQualityTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int MostQueries = 300;

    [TheoryWithEvaluationSets]
    [InlineData("cmrc2018-trial", 0.98)]
    [InlineData("csl-dev-title", 0.98)]
    [InlineData("cx-dev-title-en-en", 0.96)]
    public void The_right_passage_is_among_the_first(string name, double leastGain)
    {
        var set = RetrievalSet.Read(Path.Combine(TheoryWithEvaluationSetsAttribute.Folder, name));
        var some = set with { Queries = [.. set.Queries.Take(MostQueries)] };

        var scores = new RetrievalEvaluation(EvaluationMode.Plain, withTitles: false).Run(some);

        output.WriteLine($"{name}: {scores}");
        Assert.True(scores.GainAt10 >= leastGain, $"{name}: {scores}");
    }
}
