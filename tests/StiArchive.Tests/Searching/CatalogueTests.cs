using System.Globalization;
using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

public sealed class CatalogueTests
{
    private static readonly Author[] Authors =
    [
        new("吴燕", "WU Yan"),
        new("武艳", "WU Yan"),
        new(null, "Wu Yan"),
        new("王罗汉", null),
        new(null, "Luohan WANG"),
    ];

    private static readonly string[] Keywords = ["科技创新", "技术转移", "Innovation", "innovation", "APEC"];
    private static readonly string[] Economies = ["KR", "JP", "AU"];
    private static readonly string[] NamesToAsk = ["吴燕", "wu yan", "王罗汉", "Wang, L.-H.", "武艳", "罗汉", "周宁"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_catalogue_that_followed_every_change_is_the_same_as_one_that_is_read_afresh(int seed)
    {
        var random = new Random(seed);
        using var archive = new TemporaryArchive();
        var followed = new CurrentCatalogue();
        var held = new Dictionary<string, Paper>(StringComparer.Ordinal);
        for (var round = 0; round < 60; round++)
        {
            Change(held, random);
            archive.Index([.. held.Values]);

            var expected = Describe(Read(archive, new CurrentCatalogue()));

            Assert.True(expected == Describe(Read(archive, followed)), $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void A_catalogue_stays_as_it_was_while_papers_come_and_go()
    {
        var random = new Random(3);
        using var archive = new TemporaryArchive();
        var followed = new CurrentCatalogue();
        var held = new Dictionary<string, Paper>(StringComparer.Ordinal);
        var earlier = new List<(Catalogue Catalogue, string Description)>();
        for (var round = 0; round < 20; round++)
        {
            Change(held, random);
            archive.Index([.. held.Values]);
            var catalogue = Read(archive, followed);
            earlier.Add((catalogue, Describe(catalogue)));
        }

        Assert.All(earlier, moment => Assert.Equal(moment.Description, Describe(moment.Catalogue)));
    }

    [Fact]
    public void What_did_not_change_is_not_read_again()
    {
        using var archive = new TemporaryArchive();
        var followed = new CurrentCatalogue();
        var first = Made("a", new Random(1));
        archive.Index(first);
        var before = Read(archive, followed);

        archive.Index(first, Made("b", new Random(2)) with { Metadata = new Metadata() });

        var after = Read(archive, followed);
        Assert.Equal(1, before.Papers.Count);
        Assert.Equal(2, after.Papers.Count);
        Assert.Same(before.Find("a"), after.Find("a"));
    }

    [Fact]
    public void A_change_of_which_nothing_is_noted_any_more_is_found_all_the_same()
    {
        using var archive = new TemporaryArchive(Made("a", new Random(1)));
        var followed = new CurrentCatalogue();
        Read(archive, followed);
        archive.Index(Made("b", new Random(2)));
        Forget(archive);
        archive.Index(Made("c", new Random(3)));

        Assert.Equal(Describe(Read(archive, new CurrentCatalogue())), Describe(Read(archive, followed)));
    }

    [Fact]
    public void A_paper_keeps_its_number_however_often_it_changes()
    {
        using var archive = new TemporaryArchive(Made("a", new Random(1)), Made("b", new Random(2)));
        var followed = new CurrentCatalogue();
        var number = Read(archive, followed).Find("a")!.Row;

        for (var version = 3; version < 9; version++)
        {
            archive.Index(Made("a", new Random(version)), Made("b", new Random(version)));
        }

        Assert.Equal(number, Read(archive, followed).Find("a")!.Row);
    }

    [Fact]
    public void Who_looks_at_an_earlier_moment_than_another_did_is_asked_to_look_again()
    {
        using var archive = new TemporaryArchive(Made("a", new Random(1)));
        var catalogue = new CurrentCatalogue();
        using var early = archive.Database.Connect();
        using var transaction = early.BeginTransaction(deferred: true);
        var before = catalogue.Read(early);

        archive.Index(Made("b", new Random(2)));
        Assert.NotNull(Read(archive, catalogue).Find("b"));

        Assert.NotNull(before!.Find("a"));
        Assert.Null(catalogue.Read(early));
    }

    private static Catalogue Read(TemporaryArchive archive, CurrentCatalogue catalogue)
    {
        using var connection = archive.Database.Connect();
        using var transaction = connection.BeginTransaction(deferred: true);
        return catalogue.Read(connection)!;
    }

    private static void Forget(TemporaryArchive archive)
    {
        using var connection = archive.Database.Connect();
        StiArchive.Indexing.ArchiveSchema.Execute(connection, "DELETE FROM changes");
    }

    private static void Change(Dictionary<string, Paper> held, Random random)
    {
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var id = $"p{random.Next(12):00}";
            if (!held.Remove(id) || random.Next(3) > 0)
            {
                held[id] = Made(id, random);
            }
        }
    }

    private static Paper Made(string id, Random random) =>
        TemporaryArchive.PaperOf(id, [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => $"第{i}段。")]) with
        {
            Metadata = new Metadata
            {
                TitleZh = new Sourced<string>($"题名{random.Next(100)}", Basis.Stated),
                Authors = Some(Authors, random),
                Year = new Sourced<int>(2017 + random.Next(5), Basis.Stated),
                KeywordsZh = Some(Keywords, random),
                EconomiesStudied = Some(Economies, random),
            },
        };

    private static Sourced<IReadOnlyList<T>> Some<T>(T[] values, Random random) =>
        new([.. random.GetItems(values, random.Next(0, 4)).Distinct()], Basis.Stated);

    private static string Describe(Catalogue catalogue)
    {
        var papers = catalogue.Papers.Values.Select(paper => Describe(catalogue, paper));
        var values = Enumerable
            .Range(0, catalogue.FacetValues.Count)
            .Select(id => catalogue.FacetValues[id])
            .Where(value => value.PaperCount > 0)
            .Select(value => $"{value.Field} {value.Key} {value.LabelZh} {value.LabelEn} {value.PaperCount}");
        var keywords = catalogue.Keywords.Values.Select(term => $"{term.Text} {term.PaperCount}");
        var names = NamesToAsk.Select(name => $"{name} {catalogue.HasAuthor(name)}");
        string[] parts =
        [
            catalogue.PassageCount.ToString(CultureInfo.InvariantCulture),
            .. papers,
            .. values.Order(StringComparer.Ordinal),
            .. keywords.Order(StringComparer.Ordinal),
            .. names,
        ];
        return string.Join('\n', parts);
    }

    private static string Describe(Catalogue catalogue, CataloguePaper paper)
    {
        Assert.Same(paper, catalogue.Find(paper.Summary.Id));
        Assert.Equal(paper.FacetValueIds, catalogue.AllFacets.IdsOf(paper.Row).ToArray());
        Assert.All(
            paper.FacetValueIds,
            id => Assert.Equal(catalogue.FacetValues[id].Field, catalogue.AllFacets.FieldOf[id])
        );
        var values = paper.FacetValueIds.Select(id => catalogue.FacetValues[id].Key);
        var authors = paper.Authors.Select(author => $"{author.Key}/{author.NameZh}/{author.NameEn}");
        return $"{paper.Row} {paper.Summary.Id} {paper.Summary.TitleZh} {paper.PassageCount} {string.Join(',', authors)} "
            + $"{string.Join(',', values)} {string.Join(',', paper.Keywords)}";
    }
}
