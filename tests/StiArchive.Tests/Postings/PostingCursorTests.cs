using StiArchive.Postings.Encoding;
using StiArchive.Postings.Reading;

namespace StiArchive.Tests.Postings;

public sealed class PostingCursorTests
{
    // Within one inline list, one block, one chunk, and several chunks.
    [Theory]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(4_000)]
    [InlineData(16_384)]
    [InlineData(16_385)]
    [InlineData(50_000)]
    public void Every_posting_comes_back_with_its_positions(int count)
    {
        using var index = new TemporaryPostings();
        var passages = MakePassages(count);
        index.Add((1, passages));

        var cursor = index.Open()[0].Open("x")!;

        int[] positions = [];
        for (var passage = 0; passage < passages.Length; passage++)
        {
            var expected = passages[passage]
                .Index()
                .Where(term => term.Item is "x")
                .Select(term => term.Index)
                .ToArray();
            if (expected.Length > 0)
            {
                Assert.Equal(passage, cursor.Next());
                Assert.Equal(expected.Length, cursor.Frequency);
                Assert.Equal(expected, positions[..0].Concat(Read(cursor)));
            }
        }

        Assert.Equal(count, cursor.Count);
        Assert.Equal(PostingCursor.End, cursor.Next());
        Assert.Equal(PostingCursor.End, cursor.Next());
    }

    [Fact]
    public void Skipping_lands_where_stepping_would()
    {
        using var index = new TemporaryPostings();
        var passages = MakePassages(40_000);
        index.Add((1, passages));
        var withTerm = Enumerable.Range(0, passages.Length).Where(i => passages[i].Contains("x")).ToList();
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var cursor = index.Open()[0].Open("x")!;
            var longest = 1 << random.Next(1, 17);
            for (var target = 0; target < passages.Length; target += 1 + random.Next(longest))
            {
                var place = withTerm.BinarySearch(target);
                var at = place < 0 ? ~place : place;
                var expected = at < withTerm.Count ? withTerm[at] : PostingCursor.End;

                Assert.True(expected == cursor.SkipTo(target), $"seed {seed}, target {target}");
                if (expected != PostingCursor.End)
                {
                    Assert.Equal(passages[expected].Count(term => term is "x"), Read(cursor).Length);
                }
            }
        }
    }

    [Fact]
    public void No_posting_weighs_more_than_its_block_may()
    {
        using var index = new TemporaryPostings();
        index.Add((1, MakePassages(40_000)));
        var segment = index.Open()[0];
        var bounds = segment.Open("x")!;
        var postings = segment.Open("x")!;

        while (postings.Next() != PostingCursor.End)
        {
            var weight = Bm25.Weight(postings.Frequency, segment.Segment.Norms[postings.Passage]);
            var bound = bounds.WeightBoundAt(postings.Passage);

            Assert.True(weight <= bound, $"passage {postings.Passage}: {weight} > {bound}");
            Assert.True(bound <= bounds.WeightBound);
            Assert.True(bounds.BoundEnd >= postings.Passage);
        }
    }

    [Fact]
    public void Runs_are_the_postings_before_an_end()
    {
        using var index = new TemporaryPostings();
        var passages = MakePassages(30_000);
        index.Add((1, passages));
        var cursor = index.Open()[0].Open("x")!;
        cursor.Next();
        var found = new List<int>();
        for (var end = 1_000; end < passages.Length + 1_000; end += 1_000)
        {
            while (cursor.Run(end) is { Length: > 0 } run)
            {
                Assert.All(run.ToArray(), passage => Assert.InRange(passage, end - 1_000, end - 1));
                Assert.Equal(
                    run.ToArray().Select(passage => passages[passage].Count(term => term is "x")),
                    cursor.RunFrequencies(run.Length).ToArray()
                );
                found.AddRange(run);
                cursor.Pass(run.Length);
            }
        }

        Assert.Equal(Enumerable.Range(0, passages.Length).Where(i => passages[i].Contains("x")), found);
    }

    /// <summary>Passages of which so many have the term x, between others that have not.</summary>
    private static string[][] MakePassages(int count)
    {
        var random = new Random(count);
        var passages = new List<string[]>();
        while (count > 0)
        {
            var hasTerm = random.Next(3) > 0;
            count -= hasTerm ? 1 : 0;
            var words = Enumerable.Range(0, random.Next(1, 12)).Select(_ => hasTerm && random.Next(4) == 0 ? "x" : "y");
            passages.Add(hasTerm ? ["x", .. words] : ["y"]);
        }

        return [.. passages];
    }

    private static int[] Read(PostingCursor cursor)
    {
        int[] positions = [];
        var count = cursor.ReadPositions(ref positions);
        return positions[..count];
    }
}
