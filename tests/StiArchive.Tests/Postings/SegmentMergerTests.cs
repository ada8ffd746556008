using StiArchive.Postings;
using StiArchive.Postings.Reading;
using StiArchive.Postings.Storing;

namespace StiArchive.Tests.Postings;

public sealed class SegmentMergerTests
{
    private static readonly string[] Terms = ["科", "技", "创", "新", "合", "作", "p", "q"];

    [Fact]
    public void Eight_small_segments_become_one_with_the_same_postings()
    {
        using var index = new TemporaryPostings();
        for (var paper = 1; paper <= 8; paper++)
        {
            index.Add((paper, MakePaper(paper, passages: 20)));
        }

        var before = Describe(index);

        Assert.Equal(1, index.Merge());
        Assert.Single(index.Open());
        Assert.Equal(before, Describe(index));
    }

    [Fact]
    public void Large_segments_are_merged_into_rows()
    {
        using var index = new TemporaryPostings();
        for (var paper = 1; paper <= 8; paper++)
        {
            index.Add((paper, MakePaper(paper, passages: 1_000)));
        }

        var before = Describe(index);
        index.Merge();

        Assert.Null(Assert.Single(index.Open()).Segment.Image);
        Assert.Equal(before, Describe(index));
    }

    [Fact]
    public void What_was_deleted_is_gone_after_the_merge()
    {
        using var index = new TemporaryPostings();
        for (var paper = 1; paper <= 8; paper++)
        {
            index.Add((paper, MakePaper(paper, passages: 20)), (paper + 100, MakePaper(paper, passages: 30)));
        }

        index.Delete(3);
        var before = Describe(index);
        index.Merge();

        var merged = Assert.Single(index.Open());
        Assert.Equal((8 * 50) - 20, merged.Segment.PassageCount);
        Assert.Empty(merged.Live.DeletedPapers);
        Assert.Equal(before, Describe(index));
    }

    [Fact]
    public void A_segment_of_which_most_is_deleted_is_written_anew()
    {
        using var index = new TemporaryPostings();
        index.Add((1, MakePaper(1, 20)), (2, MakePaper(2, 20)), (3, MakePaper(3, 20)));
        index.Delete(1);
        Assert.Equal(0, index.Merge());

        index.Delete(3);

        Assert.Equal(1, index.Merge());
        Assert.Equal(20, Assert.Single(index.Open()).Segment.PassageCount);
    }

    [Fact]
    public void A_large_segment_of_which_most_is_deleted_is_written_anew_with_the_postings_of_the_rest()
    {
        using var index = new TemporaryPostings();
        for (var paper = 1; paper <= 8; paper++)
        {
            index.Add((paper, MakePaper(paper, passages: 2_000)));
        }

        index.Merge();
        for (var paper = 1; paper <= 5; paper++)
        {
            index.Delete(paper);
        }

        var before = Describe(index);

        Assert.Equal(1, index.Merge());
        var rest = Assert.Single(index.Open()).Segment;
        Assert.Null(rest.Image);
        Assert.Equal(3 * 2_000, rest.PassageCount);
        Assert.Equal(before, Describe(index));
    }

    [Fact]
    public void A_segment_without_a_paper_left_goes()
    {
        using var index = new TemporaryPostings();
        index.Add((1, MakePaper(1, 20)));
        index.Delete(1);
        index.Merge();

        Assert.Empty(index.Open());
    }

    [Fact]
    public void What_a_broken_off_merge_left_is_swept_away()
    {
        using var index = new TemporaryPostings();
        index.Add((1, MakePaper(1, 20)));
        SegmentTable.Insert(index.Connection, SegmentState.Hidden, new byte[4], image: null);
        index.Add((2, MakePaper(2, 20)));
        var before = Describe(index);
        Assert.Equal(2, index.Open().Count);

        index.Delete(2);
        index.Merge();

        Assert.Empty(SegmentTable.Read(index.Connection, SegmentState.Hidden));
        Assert.NotEqual(before, Describe(index));
    }

    /// <summary>Every posting of every paper that is not deleted, whatever segment it is in.</summary>
    private static List<string> Describe(TemporaryPostings index) =>
        [.. index.Open().SelectMany(Describe).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Describe(SegmentReader segment)
    {
        foreach (var term in Terms)
        {
            var cursor = segment.Open(term);
            while (cursor is not null && cursor.Next() != PostingCursor.End)
            {
                int[] positions = [];
                var count = cursor.ReadPositions(ref positions);
                if (!segment.Live.IsDeleted(cursor.Passage))
                {
                    yield return $"{term} {segment.Locate(cursor.Passage)}: {string.Join(' ', positions[..count])}";
                }
            }
        }
    }

    private static string[][] MakePaper(int seed, int passages)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, passages)
                .Select(_ =>
                    Enumerable.Range(0, random.Next(1, 30)).Select(_ => Terms[random.Next(Terms.Length)]).ToArray()
                ),
        ];
    }
}
