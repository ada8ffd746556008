using StiArchive.Corpus;
using StiArchive.Searching;
using StiArchive.Searching.Explaining;
using StiArchive.Tests.Proofs;

namespace StiArchive.Tests.Searching.Explaining;

/// <summary>Holds what an explanation adds up to the score that a search ranks by.</summary>
public sealed class ExplainedScoreTests
{
    private const double Tolerance = 1e-5;

    [Fact]
    public void The_parts_add_up_to_the_score_of_the_search_for_random_queries_also_between_changes()
    {
        using var archive = new ChangingArchive(seed: 3);
        var (matching, partial, others) = (0, 0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            if (seed >= 150)
            {
                archive.Change();
            }

            var random = new Random(seed);
            var request = new SearchRequest { Text = AskedQuery.Of(random, archive.Passages).Text, PageSize = 100 };
            var results = archive.Searcher.Search(request);
            foreach (var hit in results.Hits.Skip(random.Next(4)).Take(2))
            {
                var explained = AssertExplains(archive.Searcher, results, hit);
                matching += explained.Match == PassageMatch.Full ? 1 : 0;
                partial += explained.Match == PassageMatch.Partial ? 1 : 0;
            }

            others += AssertNoMatch(archive, results, archive.Passages[random.Next(archive.Passages.Count)]);
        }

        Assert.True(matching > 150 && partial > 20 && others > 50, $"{matching} {partial} {others}");
    }

    [Theory]
    [InlineData("韩国 APEC中心")]
    [InlineData("科技创新政策伙伴关系机制")]
    [InlineData("technology transfer policy")]
    [InlineData("techn* OR 技术")]
    [InlineData("气候 OR \"科技创新\" -关税")]
    [InlineData("year:2018..2021 合作 研究")]
    [InlineData("韩国怎样参与亚太的技术标准制定")]
    public void The_best_ten_of_the_sample_corpus_are_explained_to_their_scores(string text)
    {
        var corpus = new CorpusFolder(Path.Combine(RepositoryRoot.Path, "corpus"));
        using var archive = new TemporaryArchive([.. corpus.Ids().Select(corpus.Read)]);

        var results = archive.Searcher.Search(new SearchRequest { Text = text });

        Assert.InRange(results.Hits.Count, 5, 10);
        Assert.All(results.Hits, hit => AssertExplains(archive.Searcher, results, hit));
    }

    private static PassageExplanation AssertExplains(Searcher searcher, SearchResults results, PassageHit hit)
    {
        var (text, address) = (results.Request.Text, TemporaryArchive.AddressOf(hit));
        var explained = searcher.Explain(text, hit.Passage.PaperId, hit.Passage.Anchor)!;

        Assert.True(
            Math.Abs(hit.Score - explained.Score) < Tolerance,
            $"{text} {address}: {hit.Score} {explained.Score}"
        );
        Assert.Equal(hit.Passage.Text, explained.Passage.Text);
        Assert.Equal(results.Hits.ToList().IndexOf(hit) + 1, explained.Rank);
        Assert.Equal(results.PassageCount, explained.PassageCount);
        Assert.Equal(explained.Match == PassageMatch.Full, explained.Parts.All(part => part.IsSatisfied));
        return explained;
    }

    /// <summary>Returns 1 if the passage is no hit, which must be said of it.</summary>
    private static int AssertNoMatch(ChangingArchive archive, SearchResults results, HeldPassage held)
    {
        var isHit = results.Hits.Select(TemporaryArchive.AddressOf).Contains(held.Address, StringComparer.Ordinal);
        if (isHit || results.PassageCount > results.Hits.Count)
        {
            return 0;
        }

        var (id, anchor) = (held.Passage.PaperId, held.Passage.Anchor);
        var explained = archive.Searcher.Explain(results.Request.Text, id, anchor)!;
        Assert.True(explained is { Match: PassageMatch.None, Rank: null }, $"{results.Request.Text} {held.Address}");
        return 1;
    }
}
