using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Indexing;

/// <summary>What becomes of an index that cannot be written to.</summary>
public sealed class UnwritableIndexTests
{
    private static readonly Paper First = TemporaryArchive.PaperOf("a", "第一篇论文。");

    private static readonly Paper Large = TemporaryArchive.PaperOf(
        "b",
        [.. Enumerable.Range(0, 500).Select(i => $"第{i}段论文，说的是第{i * 7919}次海洋观测。")]
    );

    [Fact]
    public void Where_no_space_is_left_the_index_stays_as_it_was_and_takes_the_paper_in_once_there_is()
    {
        using var archive = new TemporaryArchive(First);
        Limit(archive, "PRAGMA max_page_count = 1");

        var failure = Assert.Throws<UnwritableIndexException>(() => archive.Index(First, Large));

        Assert.Contains("no space", failure.MessageIn(Language.English), StringComparison.Ordinal);
        Assert.Contains("磁盘已满", failure.MessageIn(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(["a#s1-p1"], archive.Find("论文"));

        Limit(archive, "PRAGMA max_page_count = 1000000");
        Assert.Equal(["b"], archive.Index(First, Large).Added);
        Assert.Equal(501, archive.Search("论文").PassageCount);
    }

    [Fact]
    public void Where_nothing_may_be_written_the_index_is_searched_as_it_is()
    {
        using var archive = new TemporaryArchive(First);
        Limit(archive, "PRAGMA query_only = 1");

        var failure = Assert.Throws<UnwritableIndexException>(() => archive.Index(Large));

        Assert.Contains("may not be written to", failure.Message, StringComparison.Ordinal);
        Assert.Contains("不可写", failure.MessageIn(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(["a#s1-p1"], archive.Find("论文"));
    }

    // The pool hands out the one connection that there is again and again: what it may do holds for all that follows.
    private static void Limit(TemporaryArchive archive, string pragma)
    {
        using var connection = archive.Database.Connect();
        ArchiveSchema.Execute(connection, pragma);
    }
}
