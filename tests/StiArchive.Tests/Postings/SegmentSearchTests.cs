using StiArchive.Postings;
using StiArchive.Postings.Encoding;
using StiArchive.Postings.Matching;
using StiArchive.Postings.Ranking;

namespace StiArchive.Tests.Postings;

/// <summary>Compares the pruned search with scoring every passage.</summary>
public sealed class SegmentSearchTests
{
    private const int Best = 10;

    private static readonly string[] Terms = [.. Enumerable.Range(0, 12).Select(i => $"t{i}")];

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void The_best_and_the_counts_are_those_of_scoring_everything(bool hasAllTerms, bool sharesCursors)
    {
        using var index = new TemporaryPostings();
        var papers = MakePapers(new Random(1), passages: 12_000);
        index.Add([.. papers.Where(paper => paper.Paper % 3 > 0)]);
        index.Add([.. papers.Where(paper => paper.Paper % 3 == 0)]);
        foreach (var paper in papers.Where(paper => paper.Paper % 7 == 0))
        {
            index.Delete(paper.Paper);
        }

        var held = papers.Where(paper => paper.Paper % 7 > 0).ToList();
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var terms = random
                .GetItems(Terms, random.Next(1, 5))
                .Distinct(StringComparer.Ordinal)
                .Select(term => (term, random.NextDouble() + 0.1))
                .ToList();

            var (best, counts) = Search(index.Open(), terms, (hasAllTerms, sharesCursors));

            var norms = index.Open().SelectMany(NormsOf).ToDictionary();
            var expected = Exhaust(held, terms, hasAllTerms, norms);
            Assert.Equal(expected.Count, counts.Values.Sum());
            Assert.Equal(expected.CountBy(found => found.Paper).ToDictionary(), counts);
            Assert.Equal(
                expected.Take(Best).Select(found => (found.Paper, found.Place)),
                best.Select(found => (found.Paper, found.Place))
            );
            Assert.All(expected.Take(Best).Zip(best), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-5));
        }
    }

    private static (IReadOnlyList<RankedPassage> Best, Dictionary<long, int> Counts) Search(
        IReadOnlyList<SegmentReader> segments,
        List<(string Term, double Weight)> terms,
        (bool HasAllTerms, bool SharesCursors) way
    )
    {
        var best = new TopPassages(Best);
        var counts = new MatchList();
        foreach (var segment in segments)
        {
            var parts = terms.Select(term => segment.WithTerm(term.Term)).ToList();
            var matches = way.HasAllTerms ? SegmentReader.AllOf(parts) : SegmentReader.AnyOf(parts);
            var conjunction = way.SharesCursors ? matches as AllOfIterator : null;
            var search = new SegmentSearch(
                segment.Live,
                new SegmentQuery
                {
                    Matches = matches,
                    HasAllTerms = way.HasAllTerms,
                    SharesCursors = conjunction is not null,
                    Terms =
                    [
                        .. terms
                            .Select(term =>
                                (Cursor: conjunction?.CursorOf(term.Term) ?? segment.Open(term.Term), term.Weight)
                            )
                            .Where(term => term.Cursor is not null)
                            .Select(term => new ScoredTerm(term.Cursor!, term.Weight)),
                    ],
                },
                best,
                counts
            );
            search.Run(CancellationToken.None);
        }

        return (best.InOrder(), counts.Counts);
    }

    private static List<RankedPassage> Exhaust(
        List<(long Paper, string[][] Passages)> papers,
        List<(string Term, double Weight)> terms,
        bool hasAllTerms,
        Dictionary<(long, int), float> norms
    )
    {
        var found = new List<RankedPassage>();
        foreach (var (paper, passages) in papers)
        {
            foreach (var (place, words) in passages.Index())
            {
                var weights = terms
                    .Select(term => (term.Weight, Frequency: words.Count(word => word == term.Term)))
                    .Where(term => term.Frequency > 0)
                    .Select(term => term.Weight * Bm25.Weight(term.Frequency, norms[(paper, place)]))
                    .ToList();
                if (weights.Count > 0 && (!hasAllTerms || weights.Count == terms.Count))
                {
                    found.Add(new RankedPassage(weights.Sum(), paper, place));
                }
            }
        }

        found.Sort(
            (left, right) =>
                Math.Abs(left.Score - right.Score) > 1e-6
                    ? right.Score.CompareTo(left.Score)
                    : (left.Paper, left.Place).CompareTo((right.Paper, right.Place))
        );
        return found;
    }

    private static IEnumerable<KeyValuePair<(long, int), float>> NormsOf(SegmentReader segment) =>
        Enumerable
            .Range(0, segment.Segment.PassageCount)
            .Select(passage => KeyValuePair.Create(segment.Locate(passage), segment.Segment.Norms[passage]))
            .Select(pair => KeyValuePair.Create((pair.Key.Paper, pair.Key.Place), pair.Value));

    /// <summary>Papers of one to forty passages; the terms are the rarer the higher their number.</summary>
    private static List<(long Paper, string[][] Passages)> MakePapers(Random random, int passages)
    {
        var papers = new List<(long Paper, string[][] Passages)>();
        for (var paper = 1L; passages > 0; paper++)
        {
            var count = random.Next(1, 40);
            papers.Add((paper, [.. Enumerable.Range(0, count).Select(_ => MakePassage(random))]));
            passages -= count;
        }

        return papers;
    }

    private static string[] MakePassage(Random random) =>
        [
            .. Enumerable
                .Range(0, random.Next(3, 40))
                .Select(_ => Terms[(int)(Math.Pow(random.NextDouble(), 3) * Terms.Length)]),
        ];

    private sealed class MatchList : IMatchSink
    {
        public Dictionary<long, int> Counts { get; } = [];

        public void Add(long paper, int passages) => Counts.Add(paper, passages);
    }
}
