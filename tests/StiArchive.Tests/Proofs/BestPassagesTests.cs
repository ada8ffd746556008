using StiArchive.Postings.Ranking;
using StiArchive.Searching;

namespace StiArchive.Tests.Proofs;

/// <summary>Compares the ten best of a pruned search with the best of all that match.</summary>
public sealed class BestPassagesTests
{
    private const int Best = 10;
    private const int All = 100_000;

    [Fact]
    public void The_ten_best_are_those_of_ranking_every_match_also_after_changes_and_merges()
    {
        using var archive = new ChangingArchive(seed: 2);
        var pruned = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            if (seed >= 200)
            {
                archive.Change();
            }

            var text = AskedQuery.Of(new Random(seed), archive.Passages).Text;

            pruned += AssertSame(archive.RankBag(text, All), archive.RankBag(text, Best));
            AssertSame(archive.Rank(text, All), archive.Rank(text, Best));
        }

        Assert.InRange(pruned, 200, 400);
    }

    /// <summary>Returns 1 where more matched than the best.</summary>
    private static int AssertSame(FoundPassages all, FoundPassages best)
    {
        Assert.Equal(all.Best.Take(Best).Select(Place), best.Best.Select(Place));
        Assert.All(all.Best.Zip(best.Best), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-5));
        Assert.Equal(all.Best.Count, best.Counts.PassageCount);
        Assert.Equal(all.Counts.PaperCount, best.Counts.PaperCount);
        return all.Best.Count > Best ? 1 : 0;
    }

    private static (long Paper, int Place) Place(RankedPassage ranked) => (ranked.Paper, ranked.Place);
}
