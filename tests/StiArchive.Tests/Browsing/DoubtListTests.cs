using StiArchive.Browsing;
using StiArchive.Papers;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Browsing;

public sealed class DoubtListTests
{
    private static readonly Paper[] Papers =
    [
        Of("a", new Doubt(DoubtKind.YearInferred, "line 3", "")),
        Of("b"),
        Of(
            "c",
            new Doubt(DoubtKind.OddTable, "t1", "表 1"),
            new Doubt(DoubtKind.OddTable, "t2", ""),
            new Doubt(DoubtKind.YearInferred, "", "")
        ),
    ];

    [Fact]
    public void Papers_with_most_doubts_come_first_and_those_without_do_not_come()
    {
        using var archive = new TemporaryArchive(Papers);

        var found = new DoubtList(archive.Searcher).Find(null, 1);

        Assert.Equal("c a", string.Join(' ', found.Papers.Items.Select(paper => paper.Paper.Id)));
        Assert.Equal(Papers[2].Doubts, found.Papers.Items[0].Doubts);
        Assert.Equal((4, 2), (found.DoubtCount, found.PaperCount));
    }

    [Fact]
    public void Kinds_are_counted_whatever_is_chosen_and_a_choice_shows_doubts_of_the_kind_only()
    {
        using var archive = new TemporaryArchive(Papers);

        var found = new DoubtList(archive.Searcher).Find(DoubtKind.OddTable, 1);

        Assert.Equal([new(DoubtKind.OddTable, 2, 1), new(DoubtKind.YearInferred, 2, 2)], found.Counts);
        Assert.Equal(Papers[2].Doubts.Take(2), Assert.Single(found.Papers.Items).Doubts);
        Assert.Equal((4, 2), (found.DoubtCount, found.PaperCount));
    }

    [Fact]
    public void The_holdings_know_how_many_papers_have_doubts_and_what_they_are()
    {
        using var archive = new TemporaryArchive(Papers);

        var facts = new Holdings(archive.Searcher).Facts();

        Assert.Equal((3, 3, 2), (facts.Papers, facts.Passages, facts.PapersWithDoubts));
        Assert.Equal([KeyValuePair.Create(PaperKind.JournalArticle, 3)], facts.PapersOfKind);
        Assert.Equal([KeyValuePair.Create(Language.Chinese, 3)], facts.PapersInLanguage);
        Assert.Null(facts.FirstYear);
    }

    private static Paper Of(string id, params Doubt[] doubts) =>
        TemporaryArchive.PaperOf(id, "科技合作正在扩大。") with
        {
            Languages = [Language.Chinese],
            Doubts = doubts,
        };
}
