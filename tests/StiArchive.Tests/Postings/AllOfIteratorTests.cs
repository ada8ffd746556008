using StiArchive.Postings;
using StiArchive.Postings.Matching;

namespace StiArchive.Tests.Postings;

public sealed class AllOfIteratorTests
{
    private static readonly string[] Other = ["policy"];
    private static readonly string[] Terms = ["科技", "技创", "创新", "政策", "the"];

    [Fact]
    public void Words_and_phrases_are_found_where_all_of_them_stand()
    {
        using var index = new TemporaryPostings();
        var random = new Random(1);
        var passages = Enumerable.Range(0, 3_000).Select(_ => random.GetItems(Terms, random.Next(1, 12))).ToArray();
        index.Add((1, passages));
        for (var seed = 0; seed < 100; seed++)
        {
            var pieces = DrawPieces(new Random(seed));
            var segment = index.Open()[0];

            var found = Walk(
                SegmentReader.AllOf([
                    .. pieces.Select(piece => segment.WithPhrase([.. piece.Select((term, i) => (term, i))])),
                ])
            );

            var expected = Enumerable
                .Range(0, passages.Length)
                .Where(i => pieces.All(piece => Has(passages[i], piece)));
            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public void At_every_match_the_cursors_of_its_terms_stand_there()
    {
        using var index = new TemporaryPostings();
        index.Add(
            (
                1,
                [
                    ["创新"],
                    ["科技", "创新", "政策"],
                    ["科技", "政策"],
                    ["政策", "科技", "创新"],
                ]
            )
        );
        var segment = index.Open()[0];
        var both = (AllOfIterator)
            SegmentReader.AllOf([segment.WithPhrase([("科技", 0), ("创新", 1)]), segment.WithTerm("政策")]);

        Assert.Equal(1, both.Next());
        Assert.Equal(1, both.CursorOf("科技")?.Passage);
        Assert.Equal(1, both.CursorOf("创新")?.Passage);
        Assert.Equal(1, both.CursorOf("政策")?.Passage);
        Assert.Null(both.CursorOf("the"));
        Assert.Equal(3, both.Next());
        Assert.Equal(PassageIterator.End, both.Next());
    }

    [Theory]
    [InlineData(5_000)] // so few of so many that they are sorted
    [InlineData(50)] // an entry for every passage
    public void Words_with_one_beginning_are_counted_as_one(int passageCount)
    {
        using var index = new TemporaryPostings();
        var passages = Enumerable.Range(0, passageCount).Select(_ => Other).ToArray();
        passages[7] = ["innovate", "innovation", "innovation"];
        passages[9] = ["innovation"];
        passages[40] = ["innovative", "policy"];
        index.Add((1, passages));

        var cursor = index.Open()[0].OpenPrefix(["innov", "zzz"])!;

        Assert.Equal(3, cursor.Count);
        Assert.Equal((7, 3), (cursor.Next(), cursor.Frequency));
        Assert.Equal((9, 1), (cursor.Next(), cursor.Frequency));
        Assert.Equal((40, 1), (cursor.Next(), cursor.Frequency));
    }

    private static List<string[]> DrawPieces(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.GetItems(Terms, random.Next(1, 4)))];

    private static bool Has(string[] passage, string[] piece) =>
        Enumerable.Range(0, passage.Length).Any(i => passage.AsSpan(i).StartsWith(piece));

    private static List<int> Walk(PassageIterator passages)
    {
        var found = new List<int>();
        while (passages.Next() != PassageIterator.End)
        {
            found.Add(passages.Passage);
        }

        return found;
    }
}
