using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

/// <summary>Pages, odd input, and searches that are stopped.</summary>
public sealed class SearchLimitsTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(500_000_000)]
    [InlineData(int.MaxValue)]
    public void A_page_behind_the_last_is_empty_however_far_behind(int page)
    {
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", "科技政策。"));

        var results = archive.Searcher.Search(new SearchRequest { Text = "科技", Page = page });

        Assert.Empty(results.Hits);
        Assert.Equal((1, page), (results.PassageCount, results.Request.Page));
    }

    [Fact]
    public void Pages_repeat_nothing_and_skip_nothing()
    {
        var papers = Enumerable
            .Range(0, 30)
            .Select(number =>
                TemporaryArchive.PaperOf($"p{number:00}", [.. Enumerable.Repeat("同样的一段科技政策。", 30)])
            );
        using var archive = new TemporaryArchive([.. papers]);

        var pages = Enumerable
            .Range(1, 20)
            .Select(page =>
                archive.Searcher.Search(
                    new SearchRequest
                    {
                        Text = "科技",
                        Page = page,
                        PageSize = 50,
                    }
                )
            )
            .ToList();

        Assert.All(pages, page => Assert.Equal((900, 30, 18), (page.PassageCount, page.PaperCount, page.PageCount)));
        Assert.Equal(
            900,
            pages
                .SelectMany(page => page.Hits)
                .Select(TemporaryArchive.AddressOf)
                .ToHashSet(StringComparer.Ordinal)
                .Count
        );
        Assert.Empty(pages[18].Hits);
    }

    [Theory]
    [InlineData(0, 0, 1, 1)]
    [InlineData(-5, 1_000, 1, 500)]
    [InlineData(int.MaxValue, 10, int.MaxValue, 10)]
    public void A_page_out_of_range_is_no_error(int page, int pageSize, int pageUsed, int pageSizeUsed)
    {
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", "科技"));

        var results = archive.Searcher.Search(
            new SearchRequest
            {
                Text = "科技",
                Page = page,
                PageSize = pageSize,
            }
        );

        Assert.Equal((pageUsed, pageSizeUsed), (results.Request.Page, results.Request.PageSize));
        Assert.Equal(1, results.PassageCount);
    }

    [Fact]
    public void Whatever_is_typed_gets_an_answer()
    {
        const string alphabet = "科技创新a1 \"“”「」&.,-+%'’＂\0\u200B\uD840\uDC00*()|~^:<>/{}吴燕\u0301";
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", "科技创新 a1 《吴燕》", alphabet));
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var text = new string(random.GetItems<char>(alphabet, random.Next(0, 30)));

            var results = archive.Search(text);

            Assert.True(results.PassageCount >= results.Hits.Count, $"seed {seed}: {text}");
        }

        Assert.Contains(QueryNotice.TooLong, archive.Search(new string('科', 10_000)).Notices);
        Assert.Contains(QueryNotice.TooLong, archive.Search(string.Concat(Enumerable.Repeat("科a1 ", 25_000))).Notices);
    }

    [Fact]
    public void A_search_that_takes_too_long_is_stopped_with_a_notice()
    {
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", "科技创新政策。"));
        var hasty = new Searcher(archive.Database, new SearchOptions(), new TimeThatIsUp());

        var results = hasty.Search(new SearchRequest { Text = "科技" });

        Assert.Equal([QueryNotice.TooBroad], results.Notices);
        Assert.Empty(results.Hits);
    }

    [Fact]
    public void A_search_that_nobody_waits_for_is_cancelled()
    {
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", "科技"));

        Assert.Throws<OperationCanceledException>(() =>
            archive.Searcher.Search(new SearchRequest { Text = "科技" }, new CancellationToken(canceled: true))
        );
    }

    /// <summary>Every time limit has passed as soon as it is set.</summary>
    private sealed class TimeThatIsUp : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return base.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
