using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

public sealed class AuthorIdentitiesTests
{
    [Theory]
    [InlineData("WU Yan", "wu-yan")]
    [InlineData("Yan WU", "wu-yan")]
    [InlineData("Wu, Yan", "wu-yan")]
    [InlineData("Wu Yan", "wu-yan")]
    [InlineData("LUO Han-sheng", "luo-hansheng")]
    [InlineData("LUO Hansheng", "luo-hansheng")]
    [InlineData("LUO Han Sheng", "luo-hansheng")]
    [InlineData("Luo, Han-Sheng", "luo-hansheng")]
    [InlineData("LÜ Ｘin", "lu-xin")]
    [InlineData("John F. Smith", "john-f-smith")]
    [InlineData("SMITH", "smith")]
    [InlineData("吴燕", "")]
    public void Names_in_Latin_letters_have_one_key_however_they_are_printed(string name, string key)
    {
        Assert.Equal(key, LatinName.KeyOf(name));
    }

    [Fact]
    public void A_person_has_both_names_though_each_paper_prints_one()
    {
        Author both = new("吴燕", "WU Yan");
        Author han = new("吳燕", null);
        Author latin = new(null, "Wu, Yan");
        var identities = Identify(both, han, latin);

        Assert.All(identities, identity => Assert.Equal("wu-yan", identity.Key));
        Assert.Equal("WU Yan", identities[1].NameEn);
        Assert.Equal("吳燕", identities[2].NameZh);
    }

    [Fact]
    public void People_whose_names_sound_alike_stay_apart()
    {
        Author first = new("吴燕", "WU Yan");
        Author second = new("武艳", "WU Yan");
        Author unknown = new(null, "Wu Yan");

        var identities = Identify(first, second, unknown);

        string[] keys = [.. identities.Select(identity => identity.Key)];
        Assert.Equal(["wu-yan-5434-71d5", "wu-yan-6b66-8273", "wu-yan"], keys);
    }

    [Fact]
    public void A_person_known_in_Han_characters_only_has_an_ASCII_key_too()
    {
        Author author = new("吴燕", null);

        Assert.Equal([new AuthorIdentity("5434-71d5", "吴燕", "吴燕")], Identify(author));
    }

    [Fact]
    public void A_paper_that_prints_both_names_tells_of_others_whom_they_mean_until_it_is_gone()
    {
        var identities = new AuthorIdentities();
        identities.Change(Papers((1, [new Author(null, "Wu Yan")]), (2, [new Author("周宁", null)])));

        var told = identities.Change(Papers((3, [new Author("吴燕", "WU Yan")])));

        Assert.Equal([1, 3], told.Order());
        Assert.Equal("吴燕", Assert.Single(identities.Of(1)).NameZh);
        Assert.Equal([1, 3], identities.Change(Papers((3, []))).Order());
        Assert.Equal("Wu Yan", Assert.Single(identities.Of(1)).NameZh);
        Assert.Empty(identities.Of(3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_papers_came_and_went_authors_are_those_of_the_papers_that_are_there(int seed)
    {
        var random = new Random(seed);
        var identities = new AuthorIdentities();
        var held = new SortedDictionary<long, IReadOnlyList<Author>>();
        for (var round = 0; round < 200; round++)
        {
            var before = held.Keys.ToDictionary(paper => paper, paper => identities.Of(paper).ToList());
            var changes = Enumerable
                .Range(0, random.Next(1, 4))
                .Select(_ => ((long)random.Next(1, 30), random.GetItems(Names, random.Next(0, 4))))
                .DistinctBy(paper => paper.Item1)
                .ToArray();
            foreach (var (paper, authors) in changes)
            {
                held[paper] = authors;
            }

            var told = identities.Change(Papers(changes));

            var afresh = new AuthorIdentities();
            afresh.Change(Papers([.. held.Select(paper => (paper.Key, paper.Value.ToArray()))]));
            var plain = new PlainIdentities([.. held.Values.SelectMany(authors => authors)]);
            foreach (var (paper, authors) in held)
            {
                var now = identities.Of(paper).ToList();
                Assert.True(
                    authors.Select(plain.Of).SequenceEqual(now) && afresh.Of(paper).SequenceEqual(now),
                    $"seed {seed}, round {round}, paper {paper}: {string.Join(", ", now)}"
                );
                Assert.True(told.Contains(paper) || before[paper].SequenceEqual(now), $"seed {seed}, round {round}");
            }
        }
    }

    // Names that are alike in every way that matters: in one language, in the other, in both, in none.
    private static readonly Author[] Names =
    [
        new("吴燕", "WU Yan"),
        new("吳燕", "Wu, Yan"),
        new("武艳", "WU Yan"),
        new("吴燕", null),
        new("武艳", null),
        new(null, "Wu Yan"),
        new(null, "WU Yan"),
        new("周宁", "ZHOU Ning"),
        new("周宁", "Zhou Ning"),
        new("周宁", null),
        new(null, "Ning ZHOU"),
        new("Zhou Ning", null),
        new(null, "Иван"),
        new("本刊记者", ""),
    ];

    private static List<AuthorIdentity> Identify(params Author[] authors)
    {
        var identities = new AuthorIdentities();
        identities.Change(Papers((1, authors)));
        return [.. identities.Of(1)];
    }

    private static Dictionary<long, IReadOnlyList<PrintedName>> Papers(
        params (long Paper, Author[] Authors)[] papers
    ) =>
        papers.ToDictionary(
            paper => paper.Paper,
            paper => (IReadOnlyList<PrintedName>)[.. paper.Authors.Select(PrintedName.Of)]
        );
}
