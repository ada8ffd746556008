using StiArchive.Browsing;
using StiArchive.Papers;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Browsing;

public sealed class ShelvesTests
{
    private static readonly Paper[] Papers =
    [
        Paper("a", 2019, "海州评论", ["绿色氢能", "Green Hydrogen"], new Author("吴燕", "WU Yan")),
        Paper("b", 2021, "海州 评论", ["綠色氫能", "5G技术"], new Author("吴燕", null), new Author("林舟", null)),
        Paper("c", 2021, null, ["green-hydrogen"], new Author(null, "Wu, Yan")),
        Paper("d", null, null, ["R&D"], new Author("赵敏", "ZHAO Min")),
    ];

    [Fact]
    public void Years_run_from_the_newest_on_and_papers_without_one_come_last()
    {
        using var archive = new TemporaryArchive(Papers);

        Assert.Equal("2021 2, 2019 1, unknown 1", Show(archive, ShelfKind.Year));
    }

    [Fact]
    public void An_author_has_the_papers_of_all_forms_of_the_name()
    {
        using var archive = new TemporaryArchive(Papers);

        var shelf = new Shelves(archive.Searcher).Find(ShelfKind.Author, "wu-yan");

        Assert.Equal("b c a", string.Join(' ', shelf!.Papers.Select(paper => paper.Id)));
        Assert.Equal(("吴燕", 3), (shelf.Shelf.LabelZh, shelf.Shelf.PaperCount));
    }

    [Theory]
    [InlineData("吴燕")]
    [InlineData("吳燕")]
    [InlineData("WU Yan")]
    [InlineData("Yan Wu")]
    [InlineData("Wu, Yan")]
    [InlineData("wu yan")]
    public void Every_form_of_a_name_is_the_same_author(string name)
    {
        using var archive = new TemporaryArchive(Papers);

        var author = Assert.Single(new Shelves(archive.Searcher).AuthorsCalled(name));

        Assert.Equal("wu-yan", author.Key);
    }

    [Fact]
    public void A_name_that_two_people_have_gives_both()
    {
        using var archive = new TemporaryArchive([
            .. Papers,
            Paper("e", 2018, null, [], new Author("武艳", "WU Yan")),
            Paper("f", 2018, null, [], new Author("武艳", "WU Yan")),
        ]);

        var authors = new Shelves(archive.Searcher).AuthorsCalled("Wu Yan");

        Assert.Equal(
            "Wu, Yan 吴燕 武艳",
            string.Join(' ', authors.Select(author => author.LabelZh).Order(StringComparer.Ordinal))
        );
    }

    [Fact]
    public void Ways_to_write_a_keyword_are_one_keyword_and_its_key_is_ascii()
    {
        using var archive = new TemporaryArchive(Papers);

        Assert.Equal(
            "green-hydrogen 2, u7eff-u8272-u6c22-u80fd 2, 5g-u6280-u672f 1, r-u0026-d 1",
            Show(archive, ShelfKind.Keyword)
        );
    }

    [Fact]
    public void Journals_are_told_apart_by_what_they_are_called_in_any_script()
    {
        using var archive = new TemporaryArchive(Papers);

        var journal = Assert.Single(new Shelves(archive.Searcher).All(ShelfKind.Journal));

        Assert.Equal(("u6d77-u5dde-u8bc4-u8bba", 2), (journal.Key, journal.PaperCount));
    }

    [Fact]
    public void Shelves_follow_the_archive()
    {
        using var archive = new TemporaryArchive(Papers);
        var shelves = new Shelves(archive.Searcher);
        Assert.NotNull(shelves.Find(ShelfKind.Year, "2019"));

        archive.Index(Papers[1..]);

        Assert.Null(shelves.Find(ShelfKind.Year, "2019"));
    }

    [Fact]
    public void A_keyword_of_any_length_and_any_characters_has_a_short_key()
    {
        string[] keywords = [new('氢', 10_000), "!?", "‮氢\u0000", "../../etc", "a/b?c#d", "😀"];
        using var archive = new TemporaryArchive(Paper("a", 2020, null, keywords));

        var shelves = new Shelves(archive.Searcher);

        Assert.All(
            shelves.All(ShelfKind.Keyword),
            shelf =>
            {
                Assert.Matches("^[a-z0-9-]{1,100}$", shelf.Key);
                Assert.Single(shelves.Find(ShelfKind.Keyword, shelf.Key)!.Papers);
            }
        );
        Assert.Equal(keywords.Length, shelves.All(ShelfKind.Keyword).Count);
    }

    private static string Show(TemporaryArchive archive, ShelfKind kind) =>
        string.Join(
            ", ",
            new Shelves(archive.Searcher)
                .All(kind)
                .Select(shelf => FormattableString.Invariant($"{shelf.Key} {shelf.PaperCount}"))
        );

    private static Paper Paper(string id, int? year, string? journal, string[] keywords, params Author[] authors) =>
        TemporaryArchive.PaperOf(id, "科技合作正在扩大。") with
        {
            Metadata = new Metadata
            {
                Year = year is { } known ? new(known, Basis.Stated) : null,
                Journal = journal is null ? null : new(journal, Basis.Stated),
                KeywordsZh = new(keywords, Basis.Stated),
                Authors = new(authors, Basis.Stated),
            },
        };
}
